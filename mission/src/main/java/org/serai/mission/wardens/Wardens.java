package org.serai.mission.wardens;

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
import org.serai.mission.terms.RollCallId;

/** Who keeps the list of which zone, and who answered when the roll was called. */
public record Wardens(PMap<RollCallId, WardenFact.RollCallStarted> rollCalls) {

  public static final Wardens EMPTY = new Wardens(HashTrie.empty());

  public Wardens after(Report report) {
    return switch (report.fact()) {
      case WardenFact f -> after(f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          HostingFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Wardens after(WardenFact fact) {
    return switch (fact) {
      case WardenFact.RollCallStarted f -> new Wardens(rollCalls.plus(f.rollCall(), f));
    };
  }
}
