package org.serai.desk.planning;

import java.util.List;
import java.util.Map;
import org.serai.mission.Mission;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Breach;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;

/**
 * A plan as facts that have not happened yet, folded through the same {@code Mission.after} as
 * reality before anybody sees it.
 *
 * @param facts what would be recorded, in order of time
 * @param folded the mission as it would be with them
 * @param standpoints per person, where he or she is in each slot
 * @param unseated moves for which no connection was found inside their slot, in words
 * @param stranded who is left unsafe, and the seat, opening or day that would change it, in words
 * @param refused facts that a rule refused while folding; empty for a plan that keeps all rules
 * @param proof the plan and its certificate, for somebody else to check
 */
public record Proposal(
    PlanId plan,
    Days covers,
    List<Slot> slots,
    List<Report> facts,
    Mission folded,
    PlanValue value,
    Map<PersonId, List<Standpoint>> standpoints,
    List<PlannedMove> moves,
    List<PostCover> coverage,
    List<SeatUse> seats,
    List<String> unseated,
    List<String> stranded,
    List<Breach> refused,
    PlanProof proof) {
  public Proposal {
    slots = List.copyOf(slots);
    facts = List.copyOf(facts);
    standpoints = Map.copyOf(standpoints);
    moves = List.copyOf(moves);
    coverage = List.copyOf(coverage);
    seats = List.copyOf(seats);
    unseated = List.copyOf(unseated);
    stranded = List.copyOf(stranded);
    refused = List.copyOf(refused);
  }

  /** The same proposal, whose proof says what it was made after. */
  Proposal after(PlanProof.Occasion occasion) {
    return new Proposal(
        plan,
        covers,
        slots,
        facts,
        folded,
        value,
        standpoints,
        moves,
        coverage,
        seats,
        unseated,
        stranded,
        refused,
        proof.after(occasion));
  }
}
