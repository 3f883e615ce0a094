package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules of flying that the kernel's quick checks cannot see, asked for one aircraft's day. */
final class FlightRules implements RouteRule {
  private final Slots slots;
  private final FlightClock clock;
  private final int requests;
  private final boolean limited;
  private final long[] seen;
  private final List<List<int[]>> movements = new ArrayList<>();
  private Optional<RouteBook> book = Optional.empty();
  private int[] events = new int[64];

  FlightRules(AirliftProblem problem) {
    this.slots = new Slots(problem.airfields());
    this.clock = new FlightClock(problem, slots);
    this.requests = problem.requests().size();
    this.limited = slots.limited();
    this.seen = new long[problem.aircraft().size()];
    for (int aircraft = 0; aircraft < seen.length; aircraft++) {
      movements.add(new ArrayList<>());
    }
  }

  @Override
  public boolean couplesRoutes() {
    return limited;
  }

  @Override
  public void attach(RouteBook routes) {
    book = Optional.of(routes);
  }

  @Override
  public boolean admits(int vehicle, int[] nodes, int length) {
    if (!limited) {
      return fits(vehicle, nodes, length);
    }
    book.ifPresent(this::catchUp);
    movements.get(vehicle).forEach(movement -> slots.give(movement[0], movement[1]));
    boolean admitted = fits(vehicle, nodes, length);
    movements.get(vehicle).forEach(movement -> slots.take(movement[0], movement[1]));
    return admitted;
  }

  private boolean fits(int vehicle, int[] nodes, int length) {
    if (events.length < length) {
      events = new int[2 * length];
    }
    for (int at = 1; at + 1 < length; at++) {
      int node = nodes[at];
      events[at - 1] =
          node < requests ? FlightClock.boards(node) : FlightClock.alights(node - requests);
    }
    return clock.fits(vehicle, events, length - 2);
  }

  /** Re-times the aircraft whose routes have changed since the last question. */
  private void catchUp(RouteBook routes) {
    for (int slot = 0; slot < routes.open; slot++) {
      Route route = routes.routes[slot];
      if (seen[route.vehicle] == route.version) {
        continue;
      }
      seen[route.vehicle] = route.version;
      List<int[]> mine = movements.get(route.vehicle);
      mine.forEach(movement -> slots.give(movement[0], movement[1]));
      mine.clear();
      if (!route.empty() && fits(route.vehicle, route.node, route.length)) {
        for (int stop = 0; stop + 1 < clock.stops; stop++) {
          mine.add(new int[] {clock.airfield[stop], clock.takeOff[stop]});
          mine.add(new int[] {clock.airfield[stop + 1], clock.landing[stop + 1]});
        }
        mine.forEach(movement -> slots.take(movement[0], movement[1]));
      }
    }
  }
}
