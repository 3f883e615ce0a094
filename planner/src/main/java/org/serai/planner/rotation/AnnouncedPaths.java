package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts everybody on the announced path, and re-routes those for whom that is no longer possible or
 * safe: the first valid plan after an event.
 */
final class AnnouncedPaths {

  private static final short UNKNOWN = Short.MIN_VALUE;

  /**
   * Local states of a party. A group at the hub covers what it can, and was told the place alone.
   */
  private static final int HUB = -2;

  private static final int COVERING = -3;

  private final PlanSearch search;
  private final Model model;

  AnnouncedPaths(PlanSearch search) {
    this.search = search;
    model = search.model;
  }

  /** Places all parties; returns those who could not stay on what was announced. */
  List<Integer> place(SplittableRandom random) {
    search.view.harden(1, PlanSearch.SAFETY);
    List<Integer> touched = new ArrayList<>();
    int[] order = PlanSearch.shuffled(model.parties.length, random);
    short[] path = new short[model.slots];
    for (int i : order) {
      if (announced(model.parties[i], path)) {
        search.place(i, path);
      } else {
        touched.add(i);
      }
    }
    for (int i : order) {
      boolean crowded =
          search.isPlaced(i) && search.loads.overuses(model.parties[i], search.paths[i]);
      if (crowded || (search.isPlaced(i) && search.isUnsafe(i))) {
        search.remove(i);
        touched.add(i);
      }
    }
    touched.forEach(search::route);
    return touched;
  }

  /** Writes the announced path; false where there is none, or a step of it is not possible. */
  private boolean announced(Party party, short[] path) {
    int before = party.startState;
    for (int t = 0; t < model.slots; t++) {
      int now = local(party, t);
      if (now == UNKNOWN || !possible(party, before, now) || (now <= -2 && party.absent[t])) {
        return false;
      }
      path[t] = (short) now;
      before = now;
    }
    return true;
  }

  private int local(Party party, int t) {
    for (int option = -2 - party.remote.length; option < party.assignments(); option++) {
      boolean fits = true;
      for (int m = 0; m < party.size && fits; m++) {
        PerSlot told = model.problem.people().get(party.members[m]).announced();
        fits = !told.isEmpty() && told.at(t) == party.state(option, m);
      }
      if (fits) {
        return option == HUB && party.size > 1 && party.remote.length > 0 ? COVERING : option;
      }
    }
    return UNKNOWN;
  }

  private boolean possible(Party party, int before, int now) {
    if (before < 0 || now < 0 || before == now || party.station[before] == party.station[now]) {
      return true;
    }
    for (int c = 0; c < party.changeFrom.length; c++) {
      if (party.changeFrom[c] == before && party.changeTo[c] == now) {
        return true;
      }
    }
    return false;
  }
}
