package org.serai.mission.plans;

import java.time.Instant;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.PlanId;

/** A plan that was put in force. */
public record PublishedPlan(
    PlanId id, DecisionId decision, Days covers, String summary, Instant published) {}
