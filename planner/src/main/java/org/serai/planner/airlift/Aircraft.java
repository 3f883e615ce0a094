package org.serai.planner.airlift;

import java.util.List;
import java.util.Set;

/** One aircraft and its crew for the plan: what it carries, how far, from where and how long. */
public record Aircraft(
    String name, int base, int seats, List<Payload> payload, Performance performance, Duty duty) {

  /** On legs of up to so many km it lifts so many kg; further than the last it cannot go. */
  public record Payload(int upToKm, int kg) {
    public Payload {
      if (upToKm < 1 || kg < 0) {
        throw new IllegalArgumentException(
            "A payload of " + kg + " kg on legs up to " + upToKm + " km; neither may be below 0.");
      }
    }
  }

  /** Block speed in km/h, minutes on the ground between landing and take-off. */
  public record Performance(int kmPerHour, int turnRound) {
    public Performance {
      if (kmPerHour < 1 || turnRound < 0) {
        throw new IllegalArgumentException(
            kmPerHour + " km/h and " + turnRound + " minutes of turn-round make no aircraft.");
      }
    }
  }

  /**
   * From the first take-off to the last landing at most {@code longest} minutes, within {@code
   * from} and {@code until}; only at these airfields; military aircraft may use military hours.
   */
  public record Duty(int from, int until, int longest, Set<Integer> airfields, boolean military) {
    public Duty {
      airfields = Set.copyOf(airfields);
      if (from < 0 || until < from || longest < 0) {
        throw new IllegalArgumentException(
            "A duty from minute " + from + " until " + until + " of " + longest + " minutes.");
      }
    }
  }

  public Aircraft {
    payload = List.copyOf(payload);
    if (seats < 1 || payload.isEmpty()) {
      throw new IllegalArgumentException(
          name + " has " + seats + " seats and " + payload.size() + " payloads; it needs both.");
    }
    for (int longer = 1; longer < payload.size(); longer++) {
      if (payload.get(longer).upToKm() <= payload.get(longer - 1).upToKm()) {
        throw new IllegalArgumentException(name + ": payloads must go by growing distance.");
      }
    }
    if (!duty.airfields().contains(base)) {
      throw new IllegalArgumentException(name + " may not use its own base.");
    }
  }

  /** Most kg on a leg of so many km; -1 when it is out of range. */
  int payloadFor(double km) {
    for (Payload row : payload) {
      if (km <= row.upToKm()) {
        return row.kg();
      }
    }
    return -1;
  }

  int minutesFor(double km) {
    return (int) Math.ceil(km * 60 / performance.kmPerHour());
  }
}
