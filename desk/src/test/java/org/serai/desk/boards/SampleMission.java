package org.serai.desk.boards;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * A mission made by hand: four stations and a hub, a flight out and one in every other day, people
 * who rotate through it. As large as it is asked to be; the same every time.
 */
public final class SampleMission {
  public static final Instant NOW = Instant.parse("2021-08-22T03:00:00Z");
  public static final PlaceId HUB = new PlaceId("ALA");
  public static final PlaceId KABUL = new PlaceId("KBL");
  public static final PlaceId HERAT = new PlaceId("HEA");
  public static final PlaceId KUNDUZ = new PlaceId("UND");
  private static final PlaceId MAZAR = new PlaceId("MZR");
  private static final List<PlaceId> STATIONS = List.of(KABUL, HERAT, KUNDUZ, MAZAR);
  private static final List<String> FUNCTIONS =
      List.of("Security officer", "Political affairs", "Medical", "Logistics", "Finance");
  private static final List<String> GIVEN =
      List.of("María", "Jean", "Ольга", "Нұрлан", "فاطمة", "أحمد", "Zanele", "Björn");
  private static final List<String> FAMILY =
      List.of("Okafor", "Иванова", "Сейітқали", "الحسيني", "García", "رحيمي", "Lindström");
  private static final int FLIGHT_DAYS = 120;
  private static final LocalDate FIRST = LocalDate.parse("2021-08-01");
  private static final Days LONG =
      new Days(LocalDate.parse("2021-01-01"), LocalDate.parse("2023-12-31"));

  private final List<Entry> entries = new ArrayList<>();
  private final List<Report> drafted = new ArrayList<>();
  private final int people;
  private Mission mission = Mission.empty(new MissionId("SAMPLE"));
  private int facts;

  private SampleMission(int people) {
    this.people = people;
  }

  /** A mission of which nothing is known yet. */
  public static SampleMission empty() {
    return new SampleMission(0);
  }

  /** A mission of so many people. */
  public static SampleMission of(int people) {
    SampleMission sample = new SampleMission(people);
    sample.ground();
    sample.flights();
    sample.lodging();
    for (int i = 0; i < people; i++) {
      sample.person(i);
    }
    sample.trouble();
    return sample;
  }

  public Mission mission() {
    return mission;
  }

  public AsOf asOf() {
    return AsOf.now(mission, NOW);
  }

  /** The entries of these numbers. */
  public List<Entry> entries(List<Long> numbers) {
    return numbers.stream().map(n -> entries.get((int) (n - 1))).toList();
  }

  /** The draft that waits; none where nobody could be sent. */
  public Optional<Draft> findDraft() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(draft());
  }

  /** A draft that sends some people in again. */
  public Draft draft() {
    return new Draft(
        new PlanId("R-2021-08-22"),
        new Days(LocalDate.parse("2021-08-22"), LocalDate.parse("2021-11-28")),
        drafted.size() + " moves.",
        drafted,
        List.of(
            new Draft.Worth("People where the level does not admit them", 0, "0 weeks", "", ""),
            new Draft.Worth(
                "Uncovered posts, weighed by criticality", 31_200, "1.3 weeks", "", "")),
        "Nothing is proven of this draft yet.",
        List.of("Seats Almaty – Kabul in the week of 30 August."));
  }

  /** An invented name; nobody bears it. */
  public static String name(PersonId person) {
    String digits = person.toString().replaceAll("\\D", "");
    int n = digits.isEmpty() ? 0 : Math.floorMod(digits.hashCode(), 10_000);
    n = person.toString().matches("P-\\d+") ? Integer.parseInt(digits) : n;
    return GIVEN.get(n % GIVEN.size()) + " " + FAMILY.get(n / 3 % FAMILY.size());
  }

  public static PersonId person(String id) {
    return new PersonId(id);
  }

  public static FlightId out(int day) {
    return new FlightId("UN-2%02d/%s".formatted(day % 100, FIRST.plusDays(day)));
  }

  private void ground() {
    place("KBL", PlaceKind.DUTY_STATION, "Kabul", 34.57, 69.21, "Asia/Kabul");
    place("HEA", PlaceKind.DUTY_STATION, "Herat", 34.21, 62.23, "Asia/Kabul");
    place("UND", PlaceKind.DUTY_STATION, "Kunduz", 36.67, 68.91, "Asia/Kabul");
    place("MZR", PlaceKind.DUTY_STATION, "Mazar-i-Sharif", 36.71, 67.21, "Asia/Kabul");
    place("ALA", PlaceKind.HUB, "Almaty", 43.35, 77.04, "Asia/Almaty");
    add(new PlaceFact.MissionOpened("Sample mission", HUB, ZoneId.of("Asia/Almaty")));
    add(new PlaceFact.AgencyDescribed(new AgencyId("UNAMA"), "UNAMA"));
    add(new PlaceFact.AgencyDescribed(new AgencyId("WFP"), "World Food Programme"));
    for (PlaceId station : STATIONS) {
      level(station, station.equals(KUNDUZ) ? 6 : station.equals(MAZAR) ? 4 : 5);
      add(new SecurityFact.StayRuleSet(station, 42, 14, 7));
      add(new SecurityFact.CeilingSet(station, FIRST, Math.max(2, people / 10)));
      add(new SecurityFact.DocumentRequired(station, DocumentKind.SSAFE));
      for (int f = 0; f < FUNCTIONS.size(); f++) {
        post(station, f);
      }
    }
    level(HUB, 1);
    add(new LodgingFact.HubCapSet(HUB, FIRST, 100));
  }

  private void place(String id, PlaceKind kind, String name, double lat, double lon, String zone) {
    PlaceId place = new PlaceId(id);
    GeoPoint point = new GeoPoint(lat, lon);
    add(new PlaceFact.PlaceDescribed(new Place(place, kind, name, place, point, ZoneId.of(zone))));
  }

  private void level(PlaceId area, int level) {
    add(new SecurityFact.LevelSet(area, SecurityLevel.of(level), Map.of()));
  }

  private void post(PlaceId station, int function) {
    Criticality criticality = Criticality.of(Math.min(4, function + 1));
    String name = FUNCTIONS.get(function);
    add(
        new PostFact.PostEstablished(
            post(station.value(), function), station, name, criticality, 1, 2, function != 2));
  }

  private static PostId post(String station, int function) {
    return new PostId(station + "-" + (function + 1));
  }

  private void flights() {
    for (int day = 1; day < FLIGHT_DAYS; day += 2) {
      flight(out(day), KABUL, HUB, day);
      flight(in(day), HUB, KABUL, day + 1);
    }
    add(new FlightFact.FlightCancelled(out(31), "Runway works."));
  }

  private static FlightId in(int day) {
    return new FlightId("UN-3%02d/%s".formatted(day % 100, FIRST.plusDays(day + 1)));
  }

  private void flight(FlightId id, PlaceId from, PlaceId to, int day) {
    Instant departs = FIRST.plusDays(day).atTime(5, 0).atZone(ZoneId.of("UTC")).toInstant();
    Leg leg = new Leg(from, to, departs, departs.plus(Duration.ofMinutes(200)));
    add(new FlightFact.FlightScheduled(id, "Dash 8-300", 50, 6_000, List.of(leg)));
  }

  private void lodging() {
    PremisesId hotel = new PremisesId("H1");
    add(new LodgingFact.PremisesOpened(hotel, HUB, "Hotel on the hill", 0));
    for (int i = 1; i <= 24; i++) {
      RoomId room = new RoomId("H1-" + (200 + i));
      add(new LodgingFact.RoomDescribed(room, hotel, 2, i == 3));
    }
    add(new LodgingFact.RoomClosed(new RoomId("H1-207"), FIRST, "Water damage."));
  }

  private void person(int i) {
    PersonId id = new PersonId("P-%04d".formatted(i + 1));
    boolean national = i % 3 == 2;
    PlaceId station = STATIONS.get(i % 5 < 2 ? 0 : i % STATIONS.size());
    Category category = national ? Category.NATIONAL_STAFF : Category.INTERNATIONAL_STAFF;
    AgencyId agency = new AgencyId(i % 4 == 0 ? "WFP" : "UNAMA");
    LocalDate since = LocalDate.parse("2021-07-10").plusDays(i % 20);
    add(
        new PersonFact.PersonRegistered(
            id, agency, category, Sex.UNSTATED, new Account.At(station), since));
    add(new PersonFact.DocumentHeld(id, DocumentKind.SSAFE, LONG));
    add(new PostFact.PostsQualified(id, List.of(post(station.value(), i % FUNCTIONS.size()))));
    if (!national) {
      rotates(i, id, station);
    }
  }

  /** Out through Kabul, a rest at the hub, and in again; who left before now was seen to. */
  private void rotates(int i, PersonId id, PlaceId station) {
    int day = 15 + 2 * (i % 30);
    Days tour = new Days(FIRST, FIRST.plusDays(day));
    add(new PostFact.TourAssigned(id, post(station.value(), i % FUNCTIONS.size()), tour, false));
    if (day > 80) {
      return;
    }
    Instant departs = mission.flights().flight(out(day)).departs();
    if (!station.equals(KABUL)) {
      Instant drives = departs.minus(Duration.ofHours(20));
      Account from = new Account.At(station);
      Account to = new Account.At(KABUL);
      add(
          drives.isBefore(NOW)
              ? new MovementFact.Moved(id, from, to)
              : new MovementFact.MovePlanned(new BookingId("B-road-" + i), id, from, to, drives),
          drives.isBefore(NOW) ? drives : START);
    }
    add(new MovementFact.Booked(new BookingId("B-out-" + i), id, out(day), KABUL, HUB));
    if (departs.isBefore(NOW)) {
      add(new MovementFact.Boarded(id, out(day), KABUL), departs.minus(Duration.ofMinutes(30)));
      add(new MovementFact.Alighted(id, out(day), HUB), departs.plus(Duration.ofMinutes(210)));
      Days nights = new Days(FIRST.plusDays(day), FIRST.plusDays(day + 10));
      add(
          new LodgingFact.BedAssigned(
              id, new RoomId("H1-" + (201 + i % 24)), 1 + i / 24 % 2, nights));
    }
    if (mission.flights().findFlight(in(day + 10)).isPresent()) {
      wish(new MovementFact.Booked(new BookingId("B-in-" + i), id, in(day + 10), HUB, KABUL));
    }
  }

  /** What a duty officer finds at three in the morning. */
  private void trouble() {
    add(new MovementFact.Sighted(person("P-0002"), HERAT), NOW.minus(Duration.ofHours(3)));
    add(new FlightFact.HeadsReported(out(15), 42), NOW.minus(Duration.ofDays(5)));
    add(new PersonFact.IdentityForgotten(person("P-0005")));
  }

  /** Half of the ways in are in force already, the others wait in the draft. */
  private void wish(Fact fact) {
    if (facts % 2 == 0) {
      add(fact);
    } else {
      drafted.add(report(NOW, Standing.ASKED, fact));
    }
  }

  private static final Instant START = Instant.parse("2021-08-01T00:00:00Z");

  private void add(Fact fact) {
    add(fact, START);
  }

  private void add(Fact fact, Instant happened) {
    Report report = report(happened, Standing.HAPPENED, fact);
    Instant recorded = happened.plus(Duration.ofMinutes(7));
    Entry entry = new Entry(mission.lastEntry() + 1, recorded, report);
    mission = mission.folded(entry);
    entries.add(entry);
  }

  private Report report(Instant happened, Standing standing, Fact fact) {
    byte[] name = ("sample " + ++facts).getBytes(StandardCharsets.UTF_8);
    FactId id = new FactId(UUID.nameUUIDFromBytes(name));
    return new Report(id, happened, new ReporterId("desk"), Source.DESK, standing, fact);
  }
}
