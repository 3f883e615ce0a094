package org.serai.planner.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.serai.planner.rotation.AgencyShare;
import org.serai.planner.rotation.Leg;
import org.serai.planner.rotation.Limits;
import org.serai.planner.rotation.Network;
import org.serai.planner.rotation.Papers;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Span;
import org.serai.planner.rotation.Start;
import org.serai.planner.rotation.State;
import org.serai.planner.rotation.Station;
import org.serai.planner.rotation.StayRule;
import org.serai.planner.rotation.Wish;

/** The world as it is known in a slot: what happened so far, and the plan for what is left. */
final class World {
  private final RotationProblem problem;
  private final int[][] admitted;
  private final int[][] seats;
  private final List<List<Span>> ill = new ArrayList<>();

  World(RotationProblem problem) {
    this.problem = problem;
    admitted =
        problem.network().stations().stream()
            .map(s -> s.admitted().toArray())
            .toArray(int[][]::new);
    seats =
        problem.network().legs().stream().map(leg -> leg.seats().toArray()).toArray(int[][]::new);
    problem.people().forEach(_ -> ill.add(new ArrayList<>()));
  }

  void happens(Happening happening) {
    switch (happening) {
      case Happening.LevelShock e ->
          slots(e.slot(), e.slots())
              .forEach(
                  t ->
                      admitted[e.station()][t] = Math.max(0, admitted[e.station()][t] - e.steps()));
      case Happening.Cancelled e -> seats[e.leg()][e.slot()] = 0;
      case Happening.Closed e -> {
        Station station = problem.station(e.station());
        // The last leg in and the first one out touch the station itself.
        slots(e.slot(), e.slots())
            .forEach(
                t -> {
                  station.wayIn().reversed().stream().limit(1).forEach(k -> seats[k][t] = 0);
                  station.wayOut().stream().limit(1).forEach(k -> seats[k][t] = 0);
                });
      }
      case Happening.Ill e -> {
        int last = Math.min(problem.slots() - 1, e.slot() + e.slots() - 1);
        ill.get(e.person()).add(new Span(e.slot(), last));
      }
      case Happening.NoShow _ -> {
        // What did not happen changes nobody's plan but his or her own; the play sees to it.
      }
    }
  }

  private IntStream slots(int first, int count) {
    return IntStream.range(first, Math.min(problem.slots(), first + count));
  }

  boolean admits(int post, int slot) {
    var q = problem.posts().get(post);
    return q.criticality() <= admitted[q.station()][slot];
  }

  boolean isIll(int person, int slot) {
    for (Span span : ill.get(person)) {
      if (span.holds(slot)) {
        return true;
      }
    }
    return false;
  }

  int seats(int leg, int slot) {
    return seats[leg][slot];
  }

  /** What is left to be planned from a slot on, with everybody where the states have them. */
  RotationProblem from(int slot, int[][] states) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < states.length; p++) {
      people.add(person(p, slot, states[p]));
    }
    return new RotationProblem(
        problem.slots() - slot,
        network(slot),
        problem.posts(),
        problem.stayRules(),
        people,
        problem.groups(),
        problem.policy());
  }

  private Network network(int slot) {
    List<Station> stations = new ArrayList<>();
    for (int s = 0; s < admitted.length; s++) {
      Station station = problem.station(s);
      stations.add(
          new Station(
              rest(station.ceiling().toArray(), slot),
              rest(admitted[s], slot),
              rest(station.exposure().toArray(), slot),
              station.wayIn(),
              station.wayOut()));
    }
    List<Leg> legs = new ArrayList<>();
    for (int[] leg : seats) {
      legs.add(new Leg(rest(leg, slot)));
    }
    List<AgencyShare> shares =
        problem.network().shares().stream()
            .map(a -> new AgencyShare(a.agency(), a.station(), rest(a.ceiling().toArray(), slot)))
            .toList();
    return new Network(
        stations,
        legs,
        problem.network().transfers(),
        shares,
        rest(problem.network().hubCap().toArray(), slot));
  }

  private static PerSlot rest(int[] values, int slot) {
    return PerSlot.generate(values.length - slot, t -> values[slot + t]);
  }

  private Person person(int p, int slot, int[] states) {
    Person before = problem.people().get(p);
    List<Span> absences = new ArrayList<>(later(before.absences(), slot));
    absences.addAll(later(ill.get(p), slot));
    List<Papers> papers =
        before.papers().stream().map(x -> new Papers(x.station(), valid(x.valid(), slot))).toList();
    List<Wish> wishes = new ArrayList<>();
    for (Wish wish : before.wishes()) {
      later(List.of(wish.span()), slot)
          .forEach(span -> wishes.add(new Wish(wish.place(), span, wish.weight())));
    }
    return new Person(
        before.agency(),
        before.posts(),
        before.stayRules(),
        start(p, slot, states),
        absences,
        papers,
        wishes,
        rest(states, slot),
        before.burden());
  }

  private static List<Span> later(List<Span> spans, int slot) {
    return spans.stream()
        .filter(span -> span.last() >= slot)
        .map(span -> new Span(Math.max(0, span.first() - slot), span.last() - slot))
        .toList();
  }

  private static Span valid(Span span, int slot) {
    return span.last() < slot
        ? new Span(Limits.SLOTS, Limits.SLOTS)
        : new Span(Math.max(0, span.first() - slot), span.last() - slot);
  }

  /** Where the person stands before the slot, with what was served and what rest is owed. */
  private Start start(int p, int slot, int[] states) {
    Start start = problem.people().get(p).start();
    int before = start.state();
    int served = start.served();
    int owed = start.restOwed();
    for (int t = 0; t < slot; t++) {
      int now = states[t];
      if (State.isIn(before) && !State.isIn(now)) {
        owed = rule(p, before).rest();
      }
      served = State.isIn(now) ? (State.isIn(before) ? served + 1 : 1) : 0;
      owed = State.isIn(now) ? 0 : State.isAway(now) ? Math.max(0, owed - 1) : owed;
      before = now;
    }
    int state = State.isAtHub(before) ? State.HUB : before;
    return new Start(state, Math.min(served, Limits.STAY), owed);
  }

  private StayRule rule(int p, int post) {
    return problem.stayRule(p, problem.posts().get(post).station());
  }
}
