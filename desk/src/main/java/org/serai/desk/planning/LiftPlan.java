package org.serai.desk.planning;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Flights that bring people out, as a proposal: nothing is on the schedule until it is accepted.
 *
 * @param needs who must go and has no seat out in time
 * @param seats who of them finds a seat that is free on the schedule, before any flight is designed
 * @param bank who is not served, each with the reason and the cheapest change that would help
 * @param against what the rules say to the flights that were pinned or changed by hand
 * @param fleet the kinds of aircraft that are known, from what the mission flies
 */
public record LiftPlan(
    Instant asked,
    Instant by,
    List<LiftNeed> needs,
    List<LiftSeat> seats,
    List<LiftFlight> flights,
    List<Left> bank,
    List<Against> against,
    List<LiftCraft> fleet,
    Worth worth) {

  /** Somebody who is left, why, and what would help. */
  public record Left(PersonId person, PlaceId from, String reason, String wayOut) {}

  /** One rule's word against one flight; {@code times} is how often it says so. */
  public record Against(String craft, String reason, String wayOut, int times) {}

  /** What a plan comes to: more served is better, then fewer craft-days, then fewer minutes. */
  public record Worth(int served, int left, int craftDays, long minutes) {}

  public LiftPlan {
    needs = List.copyOf(needs);
    seats = List.copyOf(seats);
    flights = List.copyOf(flights);
    bank = List.copyOf(bank);
    against = List.copyOf(against);
    fleet = List.copyOf(fleet);
  }
}
