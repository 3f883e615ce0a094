package org.serai.mission.assistance;

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
import org.serai.mission.terms.RequestId;

/** People who ask an embassy for help, and what became of them. */
public record Assistance(PMap<RequestId, AssistanceFact.HelpRequested> requests) {

  public static final Assistance EMPTY = new Assistance(HashTrie.empty());

  public Assistance after(Report report) {
    return switch (report.fact()) {
      case AssistanceFact f -> after(f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Assistance after(AssistanceFact fact) {
    return switch (fact) {
      case AssistanceFact.HelpRequested f -> new Assistance(requests.plus(f.request(), f));
    };
  }
}
