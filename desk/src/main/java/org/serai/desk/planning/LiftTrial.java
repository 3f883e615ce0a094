package org.serai.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.Rule;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;

/**
 * What would be said to flights if they were accepted now. The planner keeps the rules by itself;
 * what a hand has moved is tried on a copy of the mission, by the rules of the door.
 */
final class LiftTrial {
  private static final ReporterId TRIAL = new ReporterId("trial");

  private final Mission mission;
  private final Instant now;
  private final Named named;

  LiftTrial(Mission mission, Instant now) {
    this.mission = mission;
    this.now = now;
    this.named = new Named(mission.picture());
  }

  /** Objections to the flights of a hand, each against all that is flown beside it. */
  List<LiftPlan.Against> against(List<LiftFlight> byHand, List<LiftFlight> all) {
    List<LiftPlan.Against> against = new ArrayList<>();
    Mission folded = mission;
    for (LiftFlight flight : byHand) {
      Folded tried = tried(folded, flight);
      against.addAll(said(flight, causes(folded, tried)));
      folded = tried.mission();
      all.stream()
          .filter(other -> !other.equals(flight) && other.overlaps(flight))
          .map(other -> overlap(flight, other))
          .forEach(against::add);
    }
    return against;
  }

  /** Of a flight that is refused, its seats say only that there is none: that is not said again. */
  private static List<Breach> causes(Mission before, Folded tried) {
    boolean flies = tried.mission().flights().byId().size() > before.flights().byId().size();
    return tried.refused().stream().filter(b -> flies || b.rule() != Rule.KNOWN).toList();
  }

  private Folded tried(Mission before, LiftFlight flight) {
    byte[] name = (flight.craft() + now).getBytes(StandardCharsets.UTF_8);
    var acceptance = new LiftFacts.Acceptance(new FactId(UUID.nameUUIDFromBytes(name)), TRIAL, now);
    return Folded.of(before, LiftFacts.of(before, List.of(flight), List.of(), acceptance), now);
  }

  /** A rule that is broken at each of forty seats is said once, with the count. */
  private static List<LiftPlan.Against> said(LiftFlight flight, List<Breach> breaches) {
    Map<Rule, List<Breach>> byRule = new LinkedHashMap<>();
    for (Breach breach : breaches) {
      byRule.computeIfAbsent(breach.rule(), _ -> new ArrayList<>()).add(breach);
    }
    return byRule.values().stream()
        .map(
            same ->
                new LiftPlan.Against(
                    flight.craft(),
                    same.getFirst().reason(),
                    same.getFirst().wayOut(),
                    same.size()))
        .toList();
  }

  private LiftPlan.Against overlap(LiftFlight flight, LiftFlight other) {
    LiftFlight.LiftLeg last = other.legs().getLast();
    return new LiftPlan.Against(
        flight.craft(),
        "The same aircraft is under way as %s from %s until %s."
            .formatted(other.craft(), departs(other), named.time(last.arrives(), last.to())),
        "Move one of them earlier or later, or take another aircraft.",
        1);
  }

  private String departs(LiftFlight flight) {
    LiftFlight.LiftLeg first = flight.legs().getFirst();
    return named.time(first.departs(), first.from());
  }
}
