package org.serai.planner.rotation;

import java.util.Arrays;

/** What the places of a path cost a party for its own sake, summed over its members. */
record PartyCosts(RotationProblem problem, Party party) {

  int[] ownIn() {
    int slots = problem.slots();
    int[] cost = new int[party.assignments() * slots];
    for (int i = 0; i < party.assignments(); i++) {
      for (int m = 0; m < party.size; m++) {
        addOwn(cost, i * slots, party.members[m], party.posts[i][m]);
      }
    }
    return cost;
  }

  /** Own cost per slot of a state out of the field. */
  int[] ownOut(int state) {
    int[] cost = new int[problem.slots()];
    for (int p : party.members) {
      addOwn(cost, 0, p, state);
    }
    return cost;
  }

  private void addOwn(int[] cost, int offset, int p, int state) {
    Person person = problem.people().get(p);
    int place = place(state);
    RotationPolicy.Promises promises = problem.policy().promises();
    for (int t = 0; !person.announced().isEmpty() && t < problem.slots(); t++) {
      int told = person.announced().at(t);
      if (place(told) != place) {
        cost[offset + t] += promises.at(t);
      } else if (place >= 0 && told != state) {
        cost[offset + t] += promises.otherPost();
      }
    }
    for (Wish wish : person.wishes()) {
      for (int t = wish.span().first(); wish.place() != place && t <= wish.span().last(); t++) {
        cost[offset + t] += wish.weight();
      }
    }
  }

  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  /** Safety units of a party's own: posts not admitted, absences and papers, per member. */
  short[] unsafe() {
    int slots = problem.slots();
    short[] units = new short[party.assignments() * slots];
    for (int i = 0; i < party.assignments(); i++) {
      for (int m = 0; m < party.size; m++) {
        Post post = problem.posts().get(party.posts[i][m]);
        PerSlot admitted = problem.station(post.station()).admitted();
        boolean[] closed = closed(party.members[m], post.station());
        for (int t = 0; t < slots; t++) {
          int level = post.criticality() <= admitted.at(t) ? 0 : 1;
          units[i * slots + t] += (short) (level + (closed[t] ? 1 : 0));
        }
      }
    }
    return units;
  }

  /** Slots in which absences or papers keep the person from the station. */
  private boolean[] closed(int p, int s) {
    boolean[] closed = new boolean[problem.slots()];
    for (Span span : problem.people().get(p).absences()) {
      Arrays.fill(closed, span.first(), span.last() + 1, true);
    }
    for (Papers papers : problem.people().get(p).papers()) {
      for (int t = 0; papers.station() == s && t < closed.length; t++) {
        closed[t] |= !papers.valid().holds(t);
      }
    }
    return closed;
  }

  boolean[] absent() {
    boolean[] absent = new boolean[problem.slots()];
    for (int p : party.members) {
      for (Span span : problem.people().get(p).absences()) {
        Arrays.fill(absent, span.first(), span.last() + 1, true);
      }
    }
    return absent;
  }
}
