package org.serai.mission.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PlanId;

/** All plans that were ever in force, and what took their place. */
public record Plans(PMap<PlanId, PublishedPlan> published, PMap<PlanId, PlanId> supersededBy) {

  public static final Plans EMPTY = new Plans(HashTrie.empty(), HashTrie.empty());

  public Plans after(Report report) {
    return switch (report.fact()) {
      case PlanFact f -> after(report, f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          WardenFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Plans after(Report report, PlanFact fact) {
    return switch (fact) {
      case PlanFact.PlanPublished f -> {
        var plan =
            new PublishedPlan(f.plan(), f.decision(), f.covers(), f.summary(), report.happened());
        yield new Plans(published.plus(f.plan(), plan), supersededBy);
      }
      case PlanFact.PlanSuperseded f -> new Plans(published, supersededBy.plus(f.plan(), f.by()));
    };
  }

  /** The plan in force; empty before the first. */
  public Optional<PublishedPlan> findCurrent() {
    return published.values().stream()
        .filter(plan -> !supersededBy.containsKey(plan.id()))
        .max(Comparator.comparing(PublishedPlan::published).thenComparing(PublishedPlan::id));
  }

  /** All plans, the oldest first. */
  public List<PublishedPlan> plans() {
    return published.values().stream()
        .sorted(Comparator.comparing(PublishedPlan::published).thenComparing(PublishedPlan::id))
        .toList();
  }
}
