package org.serai.mission.contingents;

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
import org.serai.mission.terms.PledgeId;

/** Units that states lend, from pledge to relief. */
public record Contingents(PMap<PledgeId, ContingentFact.PledgeMade> pledges) {

  public static final Contingents EMPTY = new Contingents(HashTrie.empty());

  public Contingents after(Report report) {
    return switch (report.fact()) {
      case ContingentFact f -> after(f);
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
          AssistanceFact _,
          PeaceFact _ ->
          this;
    };
  }

  private Contingents after(ContingentFact fact) {
    return switch (fact) {
      case ContingentFact.PledgeMade f -> new Contingents(pledges.plus(f.pledge(), f));
    };
  }
}
