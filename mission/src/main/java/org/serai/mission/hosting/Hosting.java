package org.serai.mission.hosting;

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
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.HashTrie;

/** What a host was asked for, granted, prepared and gave. */
public record Hosting(PMap<AppealId, HostingFact.AppealMade> appeals) {

  public static final Hosting EMPTY = new Hosting(HashTrie.empty());

  public Hosting after(Report report) {
    return switch (report.fact()) {
      case HostingFact f -> after(f);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          AssistanceFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Hosting after(HostingFact fact) {
    return switch (fact) {
      case HostingFact.AppealMade f -> new Hosting(appeals.plus(f.appeal(), f));
    };
  }
}
