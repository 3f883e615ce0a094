package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;

/** Opening hours of the airfields, and how many movements each clock hour has already taken. */
final class Slots {
  private final List<Airfield> airfields;
  private final int[][] taken;
  private final List<int[]> own = new ArrayList<>();

  /** One flight leg: from where to where, minutes in the air, by a military aircraft or not. */
  record Hop(int from, int to, int minutes, boolean military) {}

  Slots(List<Airfield> airfields) {
    this.airfields = airfields;
    this.taken = new int[airfields.size()][];
    for (int at = 0; at < taken.length; at++) {
      List<Airfield.Hours> hours = airfields.get(at).hours();
      taken[at] = new int[hours.isEmpty() ? 1 : hours.getLast().until() / 60 + 1];
    }
  }

  boolean limited() {
    return airfields.stream()
        .anyMatch(airfield -> airfield.movementsPerHour() < Airfield.NO_SLOT_LIMIT);
  }

  /** Earliest take-off, not before {@code from}, whose landing finds the other airfield open. */
  int leg(Hop hop, int from, int mostTries) {
    int off = from;
    for (int attempt = 0; attempt < mostTries; attempt++) {
      off = next(hop.from(), off, hop.military());
      if (off == FlightClock.NEVER) {
        return off;
      }
      int landing = next(hop.to(), off + hop.minutes(), hop.military());
      if (landing == FlightClock.NEVER) {
        return landing;
      }
      int open = reopens(hop, landing - hop.minutes());
      if (open == off) {
        return off;
      }
      off = open;
    }
    return FlightClock.NEVER;
  }

  /** The first minute from this one on in which no closure of the route bars a take-off. */
  private int reopens(Hop hop, int minute) {
    for (Airfield.Closed closed : airfields.get(hop.from()).closed()) {
      if (closed.bars(hop.to(), minute, hop.military())) {
        return reopens(hop, closed.until() + 1);
      }
    }
    return minute;
  }

  private int next(int airfield, int from, boolean military) {
    int most = airfields.get(airfield).movementsPerHour();
    int minute = from;
    for (Airfield.Hours hours : airfields.get(airfield).hours()) {
      if (hours.until() < minute || (hours.militaryOnly() && !military)) {
        continue;
      }
      minute = Math.max(minute, hours.from());
      while (minute <= hours.until() && taken[airfield][minute / 60] >= most) {
        minute = (minute / 60 + 1) * 60;
      }
      if (minute <= hours.until()) {
        return minute;
      }
    }
    return FlightClock.NEVER;
  }

  void take(int airfield, int minute) {
    taken[airfield][minute / 60]++;
  }

  void give(int airfield, int minute) {
    taken[airfield][minute / 60]--;
  }

  /** Movements of the aircraft being timed count as well, until {@link #endOwn}. */
  void beginOwn() {
    own.clear();
  }

  void own(int airfield, int minute) {
    take(airfield, minute);
    own.add(new int[] {airfield, minute});
  }

  void endOwn() {
    own.forEach(movement -> give(movement[0], movement[1]));
    own.clear();
  }
}
