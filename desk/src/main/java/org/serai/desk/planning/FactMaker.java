package org.serai.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.ledger.Booking;
import org.serai.mission.posts.Tour;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.planner.rotation.State;

/**
 * Writes a plan as facts that have not happened yet: bookings, announced moves and tours, and the
 * withdrawal of those bookings and tours ahead that the plan does not keep.
 */
final class FactMaker {
  private static final ReporterId PLANNER = new ReporterId("planner");

  /** Time between the hub and the way on, when somebody only passes through: no bed is needed. */
  private static final Duration THROUGH_HUB = Duration.ofHours(4);

  /** What would be recorded, and the moment that puts it in order. */
  private record Timed(Instant at, int rank, Fact fact) {}

  private final Demand demand;
  private final Mission mission;
  private final PlanId plan;
  private final Instant now;
  private final List<Timed> timed = new ArrayList<>();
  private final Map<PersonId, List<Booking>> kept = new HashMap<>();
  private final Account hub;

  FactMaker(Demand demand, PlanId plan, Instant now) {
    this.demand = demand;
    this.mission = demand.mission();
    this.plan = plan;
    this.now = now;
    this.hub = new Account.At(mission.places().hub());
  }

  List<Report> facts(List<MoveMaker.Dated> moves, Map<PersonId, List<Integer>> states) {
    moves.forEach(this::moves);
    for (PersonId person : demand.books().people().all()) {
      cancelWhatIsNotKept(person);
      List<Dwell> dwells = Dwell.of(states.getOrDefault(person, List.of()), demand);
      new TourMaker(demand, person).tours(dwells).forEach(f -> add(now, 1, f));
    }
    timed.sort(Comparator.comparing(Timed::at).thenComparingInt(Timed::rank));
    return timed.stream().map(t -> report(t.fact())).toList();
  }

  private void moves(MoveMaker.Dated dated) {
    PlannedMove move = dated.move();
    boolean fromAway = move.from() instanceof Standpoint.Out;
    boolean toAway = move.to() instanceof Standpoint.Out;
    if (dated.rides().isEmpty()) {
      if (fromAway != toAway && !inTheField(move.from()) && !inTheField(move.to())) {
        ownWay(move.person(), fromAway, move.departs());
      }
      return;
    }
    if (fromAway) {
      ownWay(move.person(), true, move.departs().minus(THROUGH_HUB));
    }
    dated.rides().forEach(ride -> book(move.person(), ride));
    if (toAway) {
      ownWay(move.person(), false, move.arrives().plus(THROUGH_HUB));
    }
  }

  private static boolean inTheField(Standpoint standpoint) {
    return switch (standpoint) {
      case Standpoint.AtPost _, Standpoint.AtStation _ -> true;
      case Standpoint.CoveringFromHub _, Standpoint.AtHub _, Standpoint.Out _ -> false;
    };
  }

  private void ownWay(PersonId person, boolean back, Instant at) {
    Account from = back ? Account.AWAY : hub;
    Account to = back ? hub : Account.AWAY;
    Optional<Booking> held =
        ahead(person).stream()
            .filter(
                b ->
                    b instanceof Booking.OwnWay way
                        && way.from().equals(from)
                        && way.to().equals(to)
                        && way.at().equals(at))
            .findFirst();
    if (held.isPresent()) {
      keep(held.get());
    } else {
      add(at, 3, new MovementFact.MovePlanned(booking(person, "way", at), person, from, to, at));
    }
  }

  private void book(PersonId person, Seating.Ride ride) {
    Optional<Booking> held =
        ahead(person).stream()
            .filter(
                b ->
                    b instanceof Booking.Seat seat
                        && seat.flight().equals(ride.flight())
                        && seat.from().equals(ride.from())
                        && seat.to().equals(ride.to()))
            .findFirst();
    if (held.isPresent()) {
      keep(held.get());
      return;
    }
    BookingId id = booking(person, ride.flight().value(), ride.departs());
    add(
        ride.departs(),
        2,
        new MovementFact.Booked(id, person, ride.flight(), ride.from(), ride.to()));
  }

  /** The same plan makes the same booking ids: proposing twice books once. */
  private BookingId booking(PersonId person, String what, Instant at) {
    String text = plan + " " + person + " " + what + " " + at;
    UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return new BookingId("B" + name.toString().replace("-", "").substring(0, 20));
  }

  private void keep(Booking booking) {
    kept.computeIfAbsent(booking.person(), _ -> new ArrayList<>()).add(booking);
  }

  private List<Booking> ahead(PersonId person) {
    return mission.ledger().line(person).bookings().stream()
        .filter(booking -> booking.state().ahead())
        .toList();
  }

  private void cancelWhatIsNotKept(PersonId person) {
    Set<Booking> stays = new HashSet<>(kept.getOrDefault(person, List.of()));
    for (Booking booking : ahead(person)) {
      if (!stays.contains(booking) && liesInThePlan(booking)) {
        add(
            now,
            0,
            new MovementFact.BookingCancelled(booking.id(), person, "replaced by plan " + plan));
      }
    }
  }

  /** A booking before the plan begins is none of its business; one that cannot fly is. */
  private boolean liesInThePlan(Booking booking) {
    Instant begin = demand.calendar().slots().getFirst().from();
    return switch (booking) {
      case Booking.OwnWay way -> !way.at().isBefore(begin);
      case Booking.Seat seat ->
          new Outlook(mission.picture())
              .findRide(seat)
              .map(ride -> !ride.getFirst().departs().isBefore(begin))
              .orElse(true);
    };
  }

  private void add(Instant at, int rank, Fact fact) {
    timed.add(new Timed(rank < 2 ? Instant.MIN : at, rank, fact));
  }

  private Report report(Fact fact) {
    String text = plan + " " + fact;
    FactId id = new FactId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    return new Report(id, now, PLANNER, Source.fact("plan " + plan), Standing.ASKED, fact);
  }

  /** An unbroken run of slots in one state. */
  record Dwell(int state, LocalDate first, LocalDate last, boolean begins) {
    static List<Dwell> of(List<Integer> states, Demand demand) {
      List<Dwell> dwells = new ArrayList<>();
      int from = 0;
      for (int slot = 1; slot <= states.size(); slot++) {
        if (slot == states.size() || !states.get(slot).equals(states.get(from))) {
          dwells.add(
              new Dwell(
                  states.get(from),
                  demand.calendar().firstDay(from),
                  demand.calendar().lastDay(slot - 1),
                  from == 0));
          from = slot;
        }
      }
      return dwells;
    }
  }

  /** Tours that follow from where a person is, and those that no longer hold. */
  record TourMaker(Demand demand, PersonId person) {
    List<Fact> tours(List<Dwell> dwells) {
      List<Tour> wanted = new ArrayList<>();
      for (Dwell dwell : dwells) {
        findTour(dwell).ifPresent(wanted::add);
      }
      List<Fact> facts = new ArrayList<>();
      Days covers = demand.calendar().covers();
      for (Tour held : demand.mission().posts().toursOf(person)) {
        if (held.days().overlaps(covers) && !wanted.remove(held)) {
          facts.add(new PostFact.TourWithdrawn(person, held.post(), held.days()));
        }
      }
      wanted.forEach(
          t -> facts.add(new PostFact.TourAssigned(person, t.post(), t.days(), t.fromHub())));
      return facts;
    }

    private Optional<Tour> findTour(Dwell dwell) {
      if (State.isRemote(dwell.state())) {
        PostId post = demand.books().postIds().thing(State.remotePost(dwell.state()));
        return Optional.of(new Tour(person, post, days(dwell, post, true), true));
      }
      if (!State.isIn(dwell.state()) || dwell.state() >= demand.books().posts().size()) {
        return Optional.empty();
      }
      PostId post = demand.books().postIds().thing(dwell.state());
      return Optional.of(new Tour(person, post, days(dwell, post, false), false));
    }

    /** Who goes on holding the same post keeps the first day of the tour. */
    private Days days(Dwell dwell, PostId post, boolean fromHub) {
      LocalDate first =
          demand.mission().posts().toursOf(person).stream()
              .filter(t -> dwell.begins() && t.post().equals(post) && t.fromHub() == fromHub)
              .filter(t -> t.days().contains(dwell.first()))
              .map(t -> t.days().first())
              .findFirst()
              .orElse(dwell.first());
      return new Days(first, dwell.last());
    }
  }
}
