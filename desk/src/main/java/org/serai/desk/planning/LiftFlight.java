package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** All legs of one aircraft on one day, from its base and back, with who sits on each leg. */
public record LiftFlight(
    String craft, String aircraft, int seats, int payloadKg, List<LiftLeg> legs) {
  /** One take-off and landing. */
  public record LiftLeg(
      PlaceId from, PlaceId to, Instant departs, Instant arrives, List<PersonId> aboard) {
    public LiftLeg {
      aboard = List.copyOf(aboard);
    }
  }

  public LiftFlight {
    legs = List.copyOf(legs);
    Malformed.unless(!legs.isEmpty(), "legs", legs.size(), "1 or more");
    int fullest = legs.stream().mapToInt(leg -> leg.aboard().size()).max().orElse(0);
    Malformed.unless(fullest <= seats, "aboard", fullest, "at most its " + seats + " seats");
  }

  List<PersonId> people() {
    return legs.stream().flatMap(leg -> leg.aboard().stream()).distinct().toList();
  }

  /**
   * As the schedule has it: a seat is asked for by its places and no hour, so that no flight leaves
   * the same place twice, where nobody stays aboard between.
   */
  List<LiftFlight> trips() {
    List<LiftFlight> trips = new ArrayList<>();
    int first = 0;
    for (int leg = 1; leg < legs.size(); leg++) {
      PlaceId from = legs.get(leg).from();
      boolean again = legs.subList(first, leg).stream().anyMatch(l -> l.from().equals(from));
      if (again && Collections.disjoint(legs.get(leg - 1).aboard(), legs.get(leg).aboard())) {
        trips.add(over(legs.subList(first, leg)));
        first = leg;
      }
    }
    trips.add(over(legs.subList(first, legs.size())));
    return trips;
  }

  private LiftFlight over(List<LiftLeg> some) {
    return new LiftFlight(craft, aircraft, seats, payloadKg, some);
  }

  /** The same aircraft, whatever the day: "C-295 1" of "C-295 1.2". */
  private String airframe() {
    return craft.replaceAll("\\.\\d+$", "");
  }

  /** Whether one aircraft would have to fly both at once. */
  boolean overlaps(LiftFlight other) {
    return airframe().equals(other.airframe())
        && legs.getFirst().departs().isBefore(other.legs().getLast().arrives())
        && other.legs().getFirst().departs().isBefore(legs.getLast().arrives());
  }

  long minutes() {
    return legs.stream()
        .mapToLong(leg -> (leg.arrives().getEpochSecond() - leg.departs().getEpochSecond()) / 60)
        .sum();
  }
}
