package org.serai.desk.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;

/** The legs of all flights as their rows come in, and whether they join. */
final class Itineraries {
  /** A leg and the row that tells it. */
  private record Stretch(int line, Leg leg) {}

  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<FlightId, TreeMap<Integer, Stretch>> legs = new HashMap<>();
  private final Set<FlightId> broken = new HashSet<>();
  private boolean readable = true;

  /** Counts a row of the flight, whether it can be read or not. */
  void expect(String flight) {
    rows.merge(flight, 1, Integer::sum);
  }

  /** The sheet of legs is missing or broken: that is the fault, not every flight without legs. */
  void cannotTell() {
    readable = false;
  }

  /** Whether it is sure that no row speaks of the flight. */
  boolean lacks(FlightId flight) {
    return readable && !rows.containsKey(flight.value());
  }

  void add(FlightId flight, int number, int line, Leg leg) {
    legs.computeIfAbsent(flight, f -> new TreeMap<>()).put(number, new Stretch(line, leg));
  }

  /** The legs in their order; empty when a fault of them was told. */
  List<Leg> of(FlightId flight) {
    TreeMap<Integer, Stretch> known = legs.getOrDefault(flight, new TreeMap<>());
    boolean whole = known.size() == rows.getOrDefault(flight.value(), 0);
    return whole && !broken.contains(flight)
        ? known.values().stream().map(Stretch::leg).toList()
        : List.of();
  }

  /** Tells every leg that does not begin where and when the one before it ended. */
  void check(String file, Faults faults) {
    legs.forEach(
        (flight, known) -> {
          boolean whole = known.size() == rows.getOrDefault(flight.value(), 0);
          if (whole && known.lastKey() != known.size()) {
            broken.add(flight);
            String wanted = "1 to " + known.size() + ": flight " + flight + " lacks a leg";
            int line = known.lastEntry().getValue().line();
            faults.add(file, line, "leg", known.lastKey().toString(), wanted);
          }
          known.forEach((number, leg) -> checkJoint(flight, number, file, faults));
        });
  }

  private void checkJoint(FlightId flight, int number, String file, Faults faults) {
    TreeMap<Integer, Stretch> known = legs.getOrDefault(flight, new TreeMap<>());
    Stretch before = known.get(number - 1);
    Stretch here = known.get(number);
    if (before == null || here == null) {
      return;
    }
    if (!here.leg().from().equals(before.leg().to())) {
      broken.add(flight);
      String wanted = before.leg().to() + ", where leg " + (number - 1) + " lands";
      faults.add(file, here.line(), "from", here.leg().from().value(), wanted);
    } else if (here.leg().departs().isBefore(before.leg().arrives())) {
      broken.add(flight);
      String wanted = "not before leg " + (number - 1) + " lands, " + before.leg().arrives();
      faults.add(file, here.line(), "departs", here.leg().departs().toString(), wanted);
    }
  }
}
