package org.serai.planner.airlift;

import java.util.List;

/**
 * Flights for requests, and who stays in the bank. Requests are named by their place in the list.
 */
public record AirliftPlan(List<AircraftDay> days, List<Banked> bank) {

  /** All legs of one aircraft in order, from its base and back to it. */
  public record AircraftDay(int aircraft, List<Leg> legs) {
    public AircraftDay {
      legs = List.copyOf(legs);
    }
  }

  /** One take-off and landing, in minutes since the start of the plan, with those aboard. */
  public record Leg(int from, int to, int takeOff, int landing, List<Integer> aboard) {
    public Leg {
      aboard = List.copyOf(aboard);
    }
  }

  /** Why a request is not served, and the cheapest single change that would serve it. */
  public record Banked(int request, String reason, String wayOut) {}

  public AirliftPlan {
    days = List.copyOf(days);
    bank = List.copyOf(bank);
  }

  public int minutesFlown() {
    return days.stream()
        .flatMap(day -> day.legs().stream())
        .mapToInt(leg -> leg.landing() - leg.takeOff())
        .sum();
  }
}
