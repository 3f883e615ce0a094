package org.serai.mission.facts;

import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.PlanId;

/** Plans that somebody signed. */
public sealed interface PlanFact extends Fact {

  /** A plan is in force from now on, by a signed decision; its moves are facts of their own. */
  record PlanPublished(PlanId plan, DecisionId decision, Days covers, String summary)
      implements PlanFact {}

  /** A plan is no longer in force. */
  record PlanSuperseded(PlanId plan, PlanId by) implements PlanFact {}
}
