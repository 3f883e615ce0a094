package org.serai.desk;

import java.util.Optional;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Planning;
import org.serai.mission.Mission;

/**
 * A plan to ask about: the mission it was made of, for which weeks, and its proof; without a proof
 * it is the plan in force, read from what is booked.
 */
record Planned(Mission mission, Planning.Request request, Optional<PlanProof> proof) {
  Advising advising() {
    return proof
        .map(known -> Advising.of(mission, known, request.now()))
        .orElseGet(() -> Advising.inForce(mission, request));
  }
}
