package org.serai.mission.stories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.Struck;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.rules.Amiss;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.Safety;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * Tells a story in lines such as {@code 2021-08-18T06:00Z asks P-1 boards UN-1 at KBL}: when, the
 * word {@code asks} or {@code reports}, and what. A story keeps what was answered.
 */
public final class Told {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("(?<![\\w/-])\\d{4}-\\d\\d-\\d\\d(T|(?![\\w-]))");

  private Mission mission = Mission.empty(new MissionId("story"));
  private final List<String> refusals = new ArrayList<>();
  private Instant clock = Instant.EPOCH;

  /** Tells lines; blank ones are skipped. Chooses the same id for the same line. */
  public static Told of(String lines) {
    return new Told().then(lines);
  }

  public Told then(String lines) {
    lines.lines().filter(line -> !line.isBlank()).forEach(this::tell);
    return this;
  }

  private void tell(String line) {
    String[] words = line.trim().split(" ", 3);
    clock = Instant.parse(words[0].replace("Z", ":00Z"));
    Standing standing = words[1].equals("asks") ? Standing.ASKED : Standing.HAPPENED;
    FactId id = id(line.trim());
    Report report =
        new Report(id, clock, new ReporterId("story"), Source.DESK, standing, fact(words[2]));
    Entry entry = new Entry(mission.lastEntry() + 1, clock, report);
    switch (mission.after(entry)) {
      case Mission.Outcome.Accepted accepted -> mission = accepted.mission();
      case Mission.Outcome.Repeated repeated -> refusals.add("repeats entry " + repeated.number());
      case Mission.Outcome.Refused refused ->
          refused.breaches().forEach(breach -> refusals.add(breach.toString()));
    }
  }

  /** Of a line as it was told. */
  private static FactId id(String line) {
    return new FactId(UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)));
  }

  public Mission mission() {
    return mission;
  }

  /** Where a person is, in words of the ledger. */
  public String where(String person) {
    return mission.ledger().line(new PersonId(person)).account().toString();
  }

  /** Where a person was at a moment, by all that is known now. */
  public String whereAt(String person, String moment) {
    Instant at = Instant.parse(moment.replace("Z", ":00Z"));
    return mission.ledger().line(new PersonId(person)).findAccountAt(at).orElseThrow().toString();
  }

  /** Every "no" so far. */
  public List<String> refusals() {
    return refusals.stream().map(Told::plain).toList();
  }

  /** The time of the last line. */
  public Instant clock() {
    return clock;
  }

  /** What is amiss at the time of the last line. */
  public List<String> amiss() {
    return Amiss.at(mission.picture(), clock).stream()
        .map(finding -> finding.rule() + ": " + plain(finding.reason()))
        .toList();
  }

  /** The same, and what would be right. */
  public List<String> ways() {
    return Amiss.at(mission.picture(), clock).stream()
        .map(finding -> finding.rule() + ": " + plain(finding.wayOut()))
        .toList();
  }

  /** No rule says an instant or a day as programs do; the number of a flight may hold one. */
  private static String plain(String said) {
    if (FOR_PROGRAMS.matcher(said).find()) {
      throw new AssertionError("A rule speaks to programs: " + said);
    }
    return said;
  }

  private static Fact fact(String text) {
    String[] w = text.split(" ", -1);
    return switch (w[0]) {
      case "mission" -> new PlaceFact.MissionOpened("A mission", place(w[2]), ALMATY);
      case "station" -> described(w, PlaceKind.DUTY_STATION, "Asia/Kabul");
      case "hub" -> described(w, PlaceKind.HUB, "Asia/Almaty");
      case "agency" -> new PlaceFact.AgencyDescribed(new AgencyId(w[1]), w[1]);
      case "post" -> post(w);
      case "room" -> room(w);
      case "premises" -> new LodgingFact.PremisesOpened(new PremisesId(w[1]), place(w[3]), w[1], 0);
      case "level" ->
          new SecurityFact.LevelSet(
              place(w[2]), SecurityLevel.of(Integer.parseInt(w[3])), java.util.Map.of());
      case "requires" -> new SecurityFact.DocumentRequired(place(w[2]), DocumentKind.valueOf(w[1]));
      case "closes" ->
          new LodgingFact.RoomClosed(new RoomId(w[1]), LocalDate.parse(w[3]), "burst pipe");
      case "stay" -> new SecurityFact.StayRuleSet(place(w[1]), Integer.parseInt(w[2]), 1, 1);
      case "ceiling" ->
          new SecurityFact.CeilingSet(place(w[2]), LocalDate.parse(w[5]), Integer.parseInt(w[3]));
      case "decision" ->
          new SecurityFact.DecisionSigned(
              new DecisionId(w[1]), Measure.RELOCATION, List.of(), "temporary", "fighting");
      case "plan" ->
          new PlanFact.PlanPublished(new PlanId(w[1]), new DecisionId(w[3]), days(w[5]), "draft");
      case "flight" -> flight(w);
      case "cancel" -> new FlightFact.FlightCancelled(new FlightId(w[1]), "weather");
      case "arrived" -> new FlightFact.FlightArrived(new FlightId(w[1]), place(w[3]));
      case "diverted" -> new FlightFact.FlightDiverted(new FlightId(w[1]), place(w[3]));
      case "explained" -> explained(w, text);
      case "roll-call" ->
          new WardenFact.RollCallStarted(new RollCallId(w[1]), List.of(place(w[3])), "shots");
      case "roll-call-over" -> new WardenFact.RollCallClosed(new RollCallId(w[1]), "all is quiet");
      case "heads" -> new FlightFact.HeadsReported(new FlightId(w[1]), Integer.parseInt(w[2]));
      case "airfield" -> airfield(w);
      case "strikes" -> struck(w, text);
      default -> HostWords.find(text).orElseGet(() -> other(w, text));
    };
  }

  /** A landing is named by the line that told it: {@code strikes LANDING UN-1 told as: ...}. */
  private static Fact struck(String[] w, String text) {
    Struck.Thing thing = Struck.Thing.valueOf(w[1]);
    boolean landing = thing == Struck.Thing.LANDING;
    return thing.struck(landing ? w[2] + " " + id(text.split(": ", 2)[1]) : w[2], "told twice");
  }

  private static Fact other(String[] w, String text) {
    return HelpLines.knows(w[0])
        ? HelpLines.fact(w, text)
        : PeaceLines.knows(w[0]) ? PeaceLines.fact(w, text) : personal(w, text);
  }

  /** {@code airfield KBL closed from 2021-08-17T18:00Z}. */
  private static Fact airfield(String[] w) {
    return new SecurityFact.AirfieldStateSet(
        place(w[1]),
        AirfieldState.valueOf(w[2].toUpperCase(java.util.Locale.ROOT)),
        Instant.parse(w[4].replace("Z", ":00Z")));
  }

  private static Fact personal(String[] w, String text) {
    PersonId person = new PersonId(w[0]);
    return switch (w[1]) {
      case "registered" ->
          new PersonFact.PersonRegistered(
              person,
              new AgencyId("UNAMA"),
              text.endsWith(" national") ? Category.NATIONAL_STAFF : Category.INTERNATIONAL_STAFF,
              sex(text),
              account(w[3]),
              LocalDate.parse(w[5]));
      case "books" ->
          new MovementFact.Booked(
              FlightLines.booking(w), person, new FlightId(w[2]), place(w[4]), place(w[6]));
      case "boards" -> new MovementFact.Boarded(person, new FlightId(w[2]), place(w[4]));
      case "alights" -> new MovementFact.Alighted(person, new FlightId(w[2]), place(w[4]));
      case "no-show" -> new MovementFact.NoShow(person, new FlightId(w[2]));
      case "moves" -> new MovementFact.Moved(person, account(w[3]), account(w[5]));
      case "sighted" -> new MovementFact.Sighted(person, place(w[3]));
      case "began" ->
          new PersonFact.OpeningCorrected(
              person, account(w[3]), LocalDate.parse(w[5]), "the list named another place");
      case "qualified" -> new PostFact.PostsQualified(person, List.of(new PostId(w[3])));
      case "holds" ->
          new PostFact.TourAssigned(
              person, new PostId(w[2]), days(w[3]), text.endsWith("from the hub"));
      case "sleeps" ->
          new LodgingFact.BedAssigned(person, new RoomId(w[3]), Integer.parseInt(w[5]), days(w[6]));
      case "explains" ->
          new MovementFact.GapExplained(person, FactId.of(w[2]), text.split(": ", 2)[1]);
      default -> cared(w, text, person);
    };
  }

  private static Fact cared(String[] w, String text, PersonId person) {
    return switch (w[1]) {
      case "family" ->
          new PersonFact.GroupFormed(
              new GroupId("FAM-" + w[0]), GroupKind.FAMILY, List.of(person, new PersonId(w[3])));
      case "declines" ->
          new PersonFact.MoveAnswered(
              person, new BookingId(w[0] + "/" + bare(w[2])), false, text.split(": ", 2)[1]);
      case "holds-paper" ->
          new PersonFact.DocumentHeld(person, DocumentKind.valueOf(w[2]), days(w[3]));
      case "warden" -> new WardenFact.WardenNamed(person, place(w[3]));
      case "lists" -> new WardenFact.WardenListed(person, List.of(new PersonId(w[2])));
      case "safe" -> answer(w, person, Safety.SAFE, "");
      case "in-need" -> answer(w, person, Safety.NEEDS_HELP, text.split(": ", 2)[1]);
      case "looked-for" ->
          new WardenFact.EscalationClosed(
              new RollCallId(bare(w[2])), person, text.split(": ", 2)[1]);
      default -> FlightLines.of(w);
    };
  }

  private static Fact explained(String[] w, String text) {
    String why = text.split(": ", 2)[1];
    int heads = Integer.parseInt(w[2].replace(":", ""));
    return new FlightFact.HeadsExplained(new FlightId(w[1]), heads, why);
  }

  private static Fact answer(String[] w, PersonId person, Safety safety, String where) {
    return new WardenFact.RollCallAnswered(new RollCallId(bare(w[2])), person, safety, where, "");
  }

  /** A word without the colon that ends it. */
  private static String bare(String word) {
    return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }

  private static Sex sex(String text) {
    if (text.endsWith(" male")) {
      return Sex.MALE;
    }
    return text.endsWith(" female") ? Sex.FEMALE : Sex.UNSTATED;
  }

  /** {@code station KBL named Kabul}; a place that has no name goes by its id. */
  private static Fact described(String[] w, PlaceKind kind, String zone) {
    PlaceId id = place(w[1]);
    String name = w.length > 3 ? w[3] : w[1];
    return new PlaceFact.PlaceDescribed(
        new Place(id, kind, name, id, new GeoPoint(34.5, 69.2), ZoneId.of(zone)));
  }

  private static Fact post(String[] w) {
    Criticality criticality = Criticality.valueOf(w[4]);
    return new PostFact.PostEstablished(
        new PostId(w[1]), place(w[3]), w[1], criticality, 1, 1, true);
  }

  private static Fact room(String[] w) {
    return new LodgingFact.RoomDescribed(
        new RoomId(w[1]), new PremisesId(w[3]), Integer.parseInt(w[5]), false);
  }

  /** {@code flight UN-1 2 seats KBL 06:00 ALA 09:00}, on one day of August 2021. */
  private static Fact flight(String[] w) {
    List<Leg> legs = new ArrayList<>();
    for (int i = 4; i + 3 < w.length; i += 2) {
      legs.add(new Leg(place(w[i]), place(w[i + 2]), on(w[i + 1]), on(w[i + 3])));
    }
    int seats = Integer.parseInt(w[2]);
    int payload = Math.max(2_000, 120 * seats);
    return new FlightFact.FlightScheduled(new FlightId(w[1]), "B1900", seats, payload, legs);
  }

  private static Instant on(String time) {
    return Instant.parse("2021-08-" + time + ":00Z");
  }

  private static Days days(String text) {
    String[] ends = text.split("\\.\\.", 2);
    return new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }

  private static PlaceId place(String id) {
    return new PlaceId(id);
  }

  private static Account account(String id) {
    return id.equals("away") ? Account.AWAY : new Account.At(place(id));
  }

  /** The ground that most stories stand on. */
  public static Told ground() {
    return of(
        """
        2021-08-15T00:00Z reports hub ALA
        2021-08-15T00:00Z reports station KBL
        2021-08-15T00:00Z reports station HEA
        2021-08-15T00:00Z reports mission at ALA
        2021-08-15T00:00Z reports agency UNAMA
        """);
  }
}
