package org.serai.planner.airlift;

import java.util.Optional;

/**
 * A way to make do with one vehicle fewer: a route is closed and its riders are seated elsewhere.
 * An attempt rests where its time ran out, and goes on from there at its next turn.
 */
abstract sealed class FleetSearch permits EjectionSearch, AbsenceSearch {
  final RouteBook book;

  /** Where an attempt rests, in which one vehicle fewer does not yet seat everybody. */
  private Optional<Draft> resting = Optional.empty();

  FleetSearch(RouteBook book) {
    this.book = book;
  }

  /** Empties one route, which may be any, and closes it. */
  abstract void closeOne();

  /** Takes those in the bank for the ones to be seated. */
  abstract void begin();

  /** Goes on where time ran out, with the plan that the book held then; false: it ran out again. */
  abstract boolean goOn(Watch watch, double until);

  /** Seats everybody in the bank; false when the share {@code until} of the budget is spent. */
  final boolean seatAll(Watch watch, double until) {
    begin();
    return goOn(watch, until);
  }

  /** Leaves the book with one vehicle fewer than this plan; false: the attempt rests now. */
  final boolean saveOne(Draft best, Watch watch, double until) {
    Optional<Draft> useful = resting.filter(draft -> draft.stops.length == best.used - 1);
    if (useful.isPresent()) {
      book.load(useful.orElseThrow());
    } else {
      loadUsed(best);
      closeOne();
      begin();
    }
    boolean saved = goOn(watch, until);
    resting = saved ? Optional.empty() : Optional.of(book.draft());
    return saved;
  }

  /** What rests is of no use any more: others wait now than did then. */
  final void forget() {
    resting = Optional.empty();
  }

  private void loadUsed(Draft best) {
    book.load(best);
    while (book.open > best.used) {
      closeOneEmpty();
    }
  }

  private void closeOneEmpty() {
    for (int slot = book.open - 1; slot >= 0; slot--) {
      if (book.routes[slot].empty()) {
        book.close(slot);
        return;
      }
    }
    throw new IllegalStateException("More vehicles open than used, and none is empty.");
  }
}
