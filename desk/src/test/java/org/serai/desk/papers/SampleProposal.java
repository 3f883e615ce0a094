package org.serai.desk.papers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.PlannedMove;
import org.serai.desk.planning.PostCover;
import org.serai.desk.planning.PostWeeks;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;
import org.serai.desk.planning.Slot;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.flights.Flight;
import org.serai.mission.posts.Post;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.Rule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.Standing;

/** A proposal made by hand: everybody works six slots, covers one from the hub, rests two. */
final class SampleProposal {
  private static final int CYCLE = 9;

  /** Names in the scripts that a manifest must carry; all invented. */
  private static final List<PersonName> NAMES =
      List.of(
          new PersonName("Núria Ferrer i Vidal", "ESP", "LP 100 201"),
          new PersonName("Айгерім Сейітқали", "KAZ", "N 09 331 220"),
          new PersonName("نسرین احمدی", "AFG", "P 01 228 117"),
          new PersonName("Łukasz Żółć", "POL", "LP 100 455"),
          new PersonName("ليلى عبد الله الحسيني", "JOR", "LP 100 778"),
          new PersonName("Ольга Иванова", "KGZ", "AC 2 339 118"));

  private final SampleGround ground;
  private final Map<PersonId, List<Standpoint>> standpoints = new HashMap<>();
  private final List<PlannedMove> moves = new ArrayList<>();

  private SampleProposal(SampleGround ground) {
    this.ground = ground;
  }

  /** Eight people at two stations in eight weeks: small enough to check by eye. */
  static Proposal small() {
    return of(8, 2, 8);
  }

  static Proposal of(int people, int stations, int weeks) {
    return new SampleProposal(new SampleGround(people, stations, weeks)).proposal();
  }

  /** Everybody has a name but every seventh, whose key was destroyed. */
  static Names names() {
    return new Names(
        person -> {
          int number = Integer.parseInt(person.value().substring(2));
          return number % 7 == 0
              ? Optional.empty()
              : Optional.of(NAMES.get((number - 1) % NAMES.size()));
        });
  }

  private Proposal proposal() {
    for (int person = 0; person < ground.people; person++) {
      plan(person);
    }
    moves.sort(Comparator.comparing(PlannedMove::departs));
    List<PostCover> coverage =
        ground.mission().posts().posts().stream()
            .sorted(Comparator.comparing(post -> post.id()))
            .map(this::cover)
            .toList();
    return new Proposal(
        new PlanId("plan-1"),
        new Days(SampleGround.FIRST, SampleGround.FIRST.plusWeeks(ground.weeks).minusDays(1)),
        slots(),
        List.of(),
        ground.mission(),
        value(),
        standpoints,
        moves,
        coverage,
        seats(),
        List.of("P-0003 has no connection from S0 to the hub between 2021-10-04 and 2021-10-10."),
        List.of(
            "P-0002 is unsafe at S0, Mon 4 Oct – Sun 10 Oct: the level admits no such post. What"
                + " would change it: one more seat S0 to the hub, Mon 4 Oct – Sun 10 Oct."),
        List.of(new Breach(Rule.SEAT_FREE, "Flight UN-204 has 18 seats; 19 are booked.", "Wait.")),
        PlanProof.none(SampleGround.FIRST, ground.weeks));
  }

  private void plan(int person) {
    List<Standpoint> where = new ArrayList<>();
    for (int week = 0; week < ground.weeks; week++) {
      Standpoint next = standpoint(person, week);
      Standpoint before = where.isEmpty() ? Standpoint.HUB : where.getLast();
      if (!next.equals(before)) {
        move(person, week, before, next);
      }
      where.add(next);
    }
    standpoints.put(SampleGround.person(person), where);
    tours(person, where);
  }

  private void tours(int person, List<Standpoint> where) {
    for (int week = 0; week < where.size(); week++) {
      Kind kind = Kind.of(where.get(week));
      if (kind == Kind.STATION || kind == Kind.COVER) {
        LocalDate monday = SampleGround.FIRST.plusWeeks(week);
        ground.add(
            Standing.ASKED,
            new PostFact.TourAssigned(
                SampleGround.person(person),
                ground.post(person),
                new Days(monday, monday.plusDays(6)),
                kind == Kind.COVER));
      }
    }
  }

  private Standpoint standpoint(int person, int week) {
    int partner = person / ground.stations % 2;
    int phase = (week + 2 + partner * 4 + person / (4 * ground.stations)) % CYCLE;
    if (phase < 6) {
      return new Standpoint.AtPost(ground.station(person), ground.post(person));
    }
    boolean coverable = ground.mission().posts().post(ground.post(person)).coverableFromHub();
    if (phase == 6) {
      return coverable ? new Standpoint.CoveringFromHub(ground.post(person)) : Standpoint.HUB;
    }
    return Standpoint.OUT;
  }

  private void move(int number, int week, Standpoint from, Standpoint to) {
    PersonId person = SampleGround.person(number);
    int station = number % ground.stations;
    Flight flight = ground.mission().flights().flight(ground.flight(week, station));
    boolean in = to instanceof Standpoint.AtPost;
    boolean out = from instanceof Standpoint.AtPost;
    Instant at = SampleGround.monday(week).plus(Duration.ofHours(12));
    BookingId booking = new BookingId("B" + number + "-" + week);
    if (in || out) {
      Leg leg = flight.legs().get(in ? 0 : 1);
      moves.add(
          new PlannedMove(person, from, to, leg.departs(), leg.arrives(), List.of(flight.id())));
      ground.add(
          Standing.ASKED,
          new MovementFact.Booked(booking, person, flight.id(), leg.from(), leg.to()));
    } else {
      moves.add(new PlannedMove(person, from, to, at, at, List.of()));
      ground.add(
          Standing.ASKED,
          new MovementFact.MovePlanned(booking, person, account(from), account(to), at));
    }
  }

  private static Account account(Standpoint standpoint) {
    return Kind.of(standpoint) == Kind.AWAY ? Account.AWAY : new Account.At(SampleGround.HUB);
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (int week = 0; week < ground.weeks; week++) {
      slots.add(new Slot(week, SampleGround.monday(week), SampleGround.monday(week + 1)));
    }
    return slots;
  }

  private final Map<Standpoint, int[]> held = new HashMap<>();

  private PostCover cover(Post post) {
    if (held.isEmpty()) {
      standpoints.values().forEach(this::count);
    }
    return new PostCover(
        post,
        counted(new Standpoint.AtPost(post.station(), post.id())),
        counted(new Standpoint.CoveringFromHub(post.id())));
  }

  private void count(List<Standpoint> where) {
    for (int week = 0; week < ground.weeks; week++) {
      held.computeIfAbsent(where.get(week), _ -> new int[ground.weeks])[week]++;
    }
  }

  private List<Integer> counted(Standpoint standpoint) {
    int[] counts = held.getOrDefault(standpoint, new int[ground.weeks]);
    return java.util.Arrays.stream(counts).boxed().toList();
  }

  private List<SeatUse> seats() {
    Map<FlightId, int[]> used = new HashMap<>();
    for (PlannedMove move : moves) {
      int leg = move.to() instanceof Standpoint.AtPost ? 0 : 1;
      move.flights().forEach(f -> used.computeIfAbsent(f, _ -> new int[2])[leg]++);
    }
    List<SeatUse> seats = new ArrayList<>();
    for (Flight flight : ground.mission().flights().flights()) {
      for (int leg = 0; leg < 2; leg++) {
        int taken = used.getOrDefault(flight.id(), new int[2])[leg];
        seats.add(new SeatUse(flight.id(), flight.legs().get(leg), flight.seats(), taken));
      }
    }
    seats.sort(Comparator.comparing(SeatUse::departs).thenComparing(SeatUse::flight));
    return seats;
  }

  private static PlanValue value() {
    return new PlanValue(
        List.of(
            new PlanValue.Level(
                "Safety", "weeks of one person above a ceiling: 0; no plan can do better", 0),
            new PlanValue.Level(
                "Work",
                "weeks that a needed holder is missing: 3.5 more wanted; PC2 2, and 4 more wanted;"
                    + " PC3 1",
                31_800),
            new PlanValue.Level("Rules of stay", "weeks beyond the maximum stay: 2", 3_000),
            new PlanValue.Level(
                "Cost and wishes", "40 seats, 12 weeks of one person at the hub", 1_248)),
        0,
        36_048,
        0,
        new PostWeeks(1, List.of(24_000L, 12_000L, 4_800L, 1_200L)),
        Duration.ofMillis(812));
  }
}
