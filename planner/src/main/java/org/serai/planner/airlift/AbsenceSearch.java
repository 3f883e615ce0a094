package org.serai.planner.airlift;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Seats those who wait by ruin and recreate alone: they weigh what they have been left over before
 * (fleet minimisation by absences, Christiaens and Vanden Berghe 2020).
 */
final class AbsenceSearch extends FleetSearch {
  private final RoutingProblem problem;
  private final SplittableRandom random;
  private final long[] absences;
  private final Mending mending;

  AbsenceSearch(RouteBook book, Neighbours neighbours) {
    super(book);
    this.problem = book.problem;
    this.random = book.random;
    this.absences = new long[problem.requests];
    Arrays.fill(absences, 1);
    this.mending = new Mending(book, neighbours, absences);
  }

  /** The route whose riders are easiest to seat. */
  @Override
  void closeOne() {
    int slot = easiest();
    Route route = book.routes[slot];
    while (!route.empty()) {
      book.remove(problem.requestAt(route.node[1]));
    }
    book.close(slot);
  }

  private int easiest() {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int slot = 0; slot < book.open; slot++) {
      Route route = book.routes[slot];
      double sum = random.nextDouble();
      for (int at = 1; at + 1 < route.length; at++) {
        int node = route.node[at];
        sum += problem.isPickUp(node) ? absences[node] - 1 : 0;
      }
      if (sum < least) {
        least = sum;
        best = slot;
      }
    }
    return best;
  }

  @Override
  void begin() {
    mending.seatBank();
  }

  @Override
  boolean goOn(Watch watch, double until) {
    mending.begin();
    while (book.banked > 0) {
      if (!watch.before(until)) {
        return false;
      }
      watch.step(1);
      mending.step(true);
    }
    return true;
  }
}
