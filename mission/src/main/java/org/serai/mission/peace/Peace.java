package org.serai.mission.peace;

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
import org.serai.mission.terms.RoundId;

/** Talks, what they agreed, and what was done against it. */
public record Peace(PMap<RoundId, PeaceFact.RoundOpened> rounds) {

  public static final Peace EMPTY = new Peace(HashTrie.empty());

  public Peace after(Report report) {
    return switch (report.fact()) {
      case PeaceFact f -> after(f);
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
          ContingentFact _ ->
          this;
    };
  }

  private Peace after(PeaceFact fact) {
    return switch (fact) {
      case PeaceFact.RoundOpened f -> new Peace(rounds.plus(f.round(), f));
    };
  }
}
