package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.rules.Breach;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.PerSlot;

/**
 * Drafts the problem that a plan answers: that of its mission, or for a replan that of the mission
 * after the events, with the promises of the plan before. What does not fit is an objection.
 */
final class OccasionReading {
  private final Mission mission;
  private final PlanProof proof;
  private final Planning.Request request;
  private final List<Objection> objections = new ArrayList<>();

  OccasionReading(Mission mission, PlanProof proof, Instant now) {
    this.mission = mission;
    this.proof = proof;
    request = new Planning.Request(new PlanId("read"), proof.first(), proof.weeks(), now);
  }

  /**
   * The problem of a plan that is taken as it is.
   *
   * @throws Malformed where events or promises do not fit the mission
   */
  static Demand demand(Mission mission, PlanProof proof, Instant now) {
    OccasionReading reading = new OccasionReading(mission, proof, now);
    Demand demand = reading.demand();
    for (Objection objection : reading.objections) {
      throw new Malformed("plan", objection.value(), objection.wanted());
    }
    return demand;
  }

  List<Objection> objections() {
    return objections;
  }

  /** The slots people were told of stay, whatever became of the flights that made them. */
  Demand demand() {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    Aftermath after = aftermath();
    Demand demand = new Drafting(after.mission(), calendar, after.events()).demand();
    return proof.occasion().announced().isEmpty()
        ? demand
        : announced(demand, proof.occasion().announced());
  }

  private Demand announced(Demand demand, List<PlanProof.Stay> stays) {
    ProofReading reading = ProofReading.announced(demand, proof.with(stays));
    List<PerSlot> states = reading.states();
    objections.addAll(reading.objections());
    return reading.objections().isEmpty() ? demand.withAnnounced(states) : demand;
  }

  /** The mission after the events that stand in the proof. */
  Aftermath aftermath() {
    Aftermath after = Aftermath.none(mission, request);
    List<String> events = proof.occasion().events();
    for (int row = 0; row < events.size(); row++) {
      after = then(after, row, events.get(row)).allCarried();
    }
    return after;
  }

  private Aftermath then(Aftermath before, int row, String event) {
    try {
      Aftermath after = before.then(event);
      List<Breach> said = after.refused();
      said.subList(before.refused().size(), said.size())
          .forEach(breach -> object(row, event, "what the rules admit. " + breach));
      return after;
    } catch (Malformed e) {
      object(row, event, e.wanted());
      return before;
    }
  }

  private void object(int row, String event, String wanted) {
    objections.add(new Objection(Objection.Part.EVENTS, row, "event", event, wanted));
  }
}
