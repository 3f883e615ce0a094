package org.serai.planner.airlift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who waits where for which airfield, and which aircraft there are. */
public record AirliftProblem(
    List<Airfield> airfields, List<Aircraft> aircraft, List<AirRequest> requests) {
  /** The price table has requests x aircraft cells, each aircraft a matrix of all stops. */
  private static final int MOST_REQUESTS = 2_000;

  private static final int MOST_AIRCRAFT = 200;

  public AirliftProblem {
    airfields = List.copyOf(airfields);
    aircraft = List.copyOf(aircraft);
    requests = List.copyOf(requests);
    if (requests.size() > MOST_REQUESTS || aircraft.size() > MOST_AIRCRAFT) {
      throw new IllegalArgumentException(
          requests.size()
              + " requests and "
              + aircraft.size()
              + " aircraft; at most "
              + MOST_REQUESTS
              + " and "
              + MOST_AIRCRAFT
              + ". Maybe plan by day or by region.");
    }
    int count = airfields.size();
    for (Aircraft one : aircraft) {
      require(one.name(), one.base(), count);
      one.duty().airfields().forEach(airfield -> require(one.name(), airfield, count));
    }
    for (AirRequest request : requests) {
      require(request.name(), request.trip().from(), count);
      require(request.name(), request.trip().to(), count);
    }
    checkGroups(requests);
  }

  private static void require(String name, int airfield, int count) {
    if (airfield < 0 || airfield >= count) {
      throw new IllegalArgumentException(
          name + " names airfield " + airfield + "; there are " + count + ".");
    }
  }

  private static void checkGroups(List<AirRequest> requests) {
    Map<String, AirRequest> first = new HashMap<>();
    for (AirRequest request : requests) {
      AirRequest other = first.computeIfAbsent(request.group(), group -> request);
      boolean same =
          other.trip().from() == request.trip().from() && other.trip().to() == request.trip().to();
      if (!request.group().isEmpty() && !same) {
        throw new IllegalArgumentException(
            "Group "
                + request.group()
                + ": "
                + other.name()
                + " and "
                + request.name()
                + " do not travel between the same airfields, so they cannot stay together.");
      }
    }
  }

  double km(int from, int to) {
    return airfields.get(from).kmTo(airfields.get(to));
  }
}
