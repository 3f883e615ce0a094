package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The counts that the evaluator gathers while it walks, and the objective made of them. */
final class Tally {

  private final RotationProblem problem;
  private final int[][] cover;
  private final int[][] inAt;
  private final int[][] shareUse;
  private final int[][] seatUse;
  private final int[] hubUse;
  private final int[][] departures;
  private final int[] before;
  private final long[] exposure;
  private long notAdmitted;
  private long notPermitted;
  private long beyondMaximum;
  private long belowMinimum;
  private long restCut;
  private long brokenPlaces;
  private long brokenPosts;
  private long promiseCost;
  private long seats;
  private long hubNights;
  private long fieldNights;
  private long wishes;

  Tally(RotationProblem problem) {
    this.problem = problem;
    int slots = problem.slots();
    cover = new int[problem.posts().size()][slots];
    inAt = new int[problem.stationCount()][slots];
    shareUse = new int[problem.network().shares().size()][slots];
    seatUse = new int[problem.network().legs().size()][slots];
    hubUse = new int[slots];
    departures = new int[problem.posts().size()][slots];
    before = new int[problem.posts().size()];
    exposure = problem.people().stream().mapToLong(p -> p.burden().past()).toArray();
    for (Person person : problem.people()) {
      if (State.isIn(person.start().state())) {
        before[person.start().state()]++;
      }
    }
  }

  void leave(int slotsShort) {
    belowMinimum += slotsShort;
  }

  void enter(int slotsOwed) {
    restCut += slotsOwed;
  }

  void seats(int t, List<Integer> legs) {
    for (int k : legs) {
      seatUse[k][t]++;
      seats++;
    }
  }

  void depart(int t, int before) {
    if (State.isIn(before)) {
      departures[before][t]++;
    }
  }

  void in(int p, int t, int post, boolean beyond) {
    int s = problem.posts().get(post).station();
    Person person = problem.people().get(p);
    cover[post][t] += problem.policy().coverage().fullUnits();
    inAt[s][t]++;
    for (int a = 0; a < shareUse.length; a++) {
      AgencyShare share = problem.network().shares().get(a);
      if (share.agency() == person.agency() && share.station() == s) {
        shareUse[a][t]++;
      }
    }
    exposure[p] += problem.station(s).exposure().at(t);
    notAdmitted += problem.admits(post, t) ? 0 : 1;
    notPermitted += problem.mayBeIn(p, s, t) ? 0 : 1;
    beyondMaximum += beyond ? 1 : 0;
    fieldNights++;
    hopes(person, t, s);
    promise(person, t, s, post);
  }

  void out(int p, int t, int state) {
    Person person = problem.people().get(p);
    if (State.isAtHub(state)) {
      hubUse[t]++;
      hubNights++;
    }
    if (State.isRemote(state)) {
      cover[State.remotePost(state)][t] += problem.policy().coverage().remoteUnits();
    }
    int place = State.isAway(state) ? Wish.AWAY : Wish.HUB;
    hopes(person, t, place);
    promise(person, t, place, state);
  }

  private void hopes(Person person, int t, int place) {
    for (Wish wish : person.wishes()) {
      wishes += wish.span().holds(t) && wish.place() != place ? wish.weight() : 0;
    }
  }

  private void promise(Person person, int t, int place, int state) {
    if (person.announced().isEmpty()) {
      return;
    }
    int told = person.announced().at(t);
    int toldPlace =
        State.isIn(told)
            ? problem.posts().get(told).station()
            : State.isAway(told) ? Wish.AWAY : Wish.HUB;
    RotationPolicy.Promises promises = problem.policy().promises();
    if (toldPlace != place) {
      brokenPlaces++;
      promiseCost += promises.at(t);
    } else if (place >= 0 && told != state) {
      brokenPosts++;
      promiseCost += promises.otherPost();
    }
  }

  /** Seats and hub places used beyond what there is: these are never allowed. */
  List<String> overuse() {
    List<String> reasons = new ArrayList<>();
    for (int t = 0; t < problem.slots(); t++) {
      for (int k = 0; k < seatUse.length; k++) {
        int there = problem.network().legs().get(k).seats().at(t);
        if (seatUse[k][t] > there) {
          reasons.add(
              "Leg %d has %d seats in slot %d; %d are used.".formatted(k, there, t, seatUse[k][t]));
        }
      }
      int cap = problem.network().hubCap().at(t);
      if (hubUse[t] > cap) {
        reasons.add(
            "The hub takes %d people in slot %d; %d are there.".formatted(cap, t, hubUse[t]));
      }
    }
    return reasons;
  }

  Objective objective() {
    RotationPolicy policy = problem.policy();
    long handovers = handovers();
    long above = aboveShare();
    RotationPolicy.Costs costs = policy.costs();
    long upkeep =
        seats * costs.seat()
            + hubNights * costs.hubNight()
            + fieldNights * costs.fieldNight()
            + handovers * costs.handover()
            + wishes;
    long stay =
        beyondMaximum * policy.stay().beyondMaximum()
            + belowMinimum * policy.stay().belowMinimum()
            + restCut * policy.stay().restCut();
    return new Objective(
        safety(),
        work(),
        new Objective.Stay(beyondMaximum, belowMinimum, restCut, stay),
        new Objective.Promises(brokenPlaces, brokenPosts, promiseCost),
        new Objective.Fairness(above, above * policy.unfairness()),
        new Objective.Upkeep(seats, hubNights, fieldNights, handovers, wishes, upkeep));
  }

  private Objective.Safety safety() {
    long overCeiling = 0;
    long overShare = 0;
    for (int t = 0; t < problem.slots(); t++) {
      for (int s = 0; s < inAt.length; s++) {
        overCeiling += Math.max(0, inAt[s][t] - problem.station(s).ceiling().at(t));
      }
      for (int a = 0; a < shareUse.length; a++) {
        int cap = problem.network().shares().get(a).ceiling().at(t);
        overShare += Math.max(0, shareUse[a][t] - cap);
      }
    }
    return new Objective.Safety(overCeiling, overShare, notAdmitted, notPermitted);
  }

  private Objective.Work work() {
    RotationPolicy.Coverage coverage = problem.policy().coverage();
    Long[] minimum = {0L, 0L, 0L, 0L};
    Long[] wanted = {0L, 0L, 0L, 0L};
    long cost = 0;
    for (int q = 0; q < cover.length; q++) {
      Post post = problem.posts().get(q);
      int c = post.criticality() - 1;
      int floor = post.minimum() * coverage.fullUnits();
      int full = post.wanted() * coverage.fullUnits();
      for (int units : cover[q]) {
        int below = Math.max(0, floor - units);
        int between = Math.max(0, full - Math.max(units, floor));
        minimum[c] += below;
        wanted[c] += between;
        cost += (long) below * (coverage.belowMinimum().get(c) / coverage.fullUnits());
        cost += (long) between * (coverage.belowWanted().get(c) / coverage.fullUnits());
      }
    }
    return new Objective.Work(Arrays.asList(minimum), Arrays.asList(wanted), cost);
  }

  /** Departures for which the minimum does not stay on, there or covering from the hub. */
  private long handovers() {
    long without = 0;
    for (int q = 0; q < departures.length; q++) {
      int floor = Math.max(1, problem.posts().get(q).minimum());
      int there = before[q];
      for (int t = 0; t < problem.slots(); t++) {
        without += Math.max(0, departures[q][t] - Math.max(0, there - floor));
        there = cover[q][t] / problem.policy().coverage().fullUnits();
      }
    }
    return without;
  }

  private long aboveShare() {
    long above = 0;
    for (int p = 0; p < exposure.length; p++) {
      above += Math.max(0, exposure[p] - problem.people().get(p).burden().fairShare());
    }
    return above;
  }
}
