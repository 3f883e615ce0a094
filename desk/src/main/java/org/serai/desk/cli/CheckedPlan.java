package org.serai.desk.cli;

import java.time.Instant;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.Mission;

/**
 * A plan that belongs to its scenario, as the checker found.
 *
 * @param tabled whether the table for people lay beside the certificate; then it says the same
 */
record CheckedPlan(
    Scenario scenario, Mission mission, PlanProof proof, Certified.Proven proven, boolean tabled) {

  /** The moment at which it was planned. */
  Instant now() {
    return scenario.opening().starts();
  }
}
