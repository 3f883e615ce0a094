package org.serai.desk.planning;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Flights that bring people out, as a proposal: nothing is on the schedule until it is accepted.
 *
 * @param needs who must go and has no seat out in time
 * @param bank who is not served, each with the reason and the cheapest change that would help
 * @param fleet the kinds of aircraft that are known, from what the mission flies
 */
public record LiftPlan(
    Instant asked,
    Instant by,
    List<LiftNeed> needs,
    List<LiftFlight> flights,
    List<Left> bank,
    List<LiftCraft> fleet,
    Worth worth) {

  /** Somebody who is left, why, and what would help. */
  public record Left(PersonId person, PlaceId from, String reason, String wayOut) {}

  /** What a plan comes to: more served is better, then fewer craft-days, then fewer minutes. */
  public record Worth(int served, int left, int craftDays, long minutes) {}

  public LiftPlan {
    needs = List.copyOf(needs);
    flights = List.copyOf(flights);
    bank = List.copyOf(bank);
    fleet = List.copyOf(fleet);
  }
}
