package org.serai.mission.contingents;

import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;

/** The people of one turn of a unit: where they serve, in which lifts, and who relieves them. */
public record Deployment(
    DeploymentId id,
    PledgeId pledge,
    PlaceId station,
    PostId post,
    List<GroupId> lifts,
    Days days,
    Optional<DeploymentId> findRelief,
    Optional<DecisionId> findWithdrawal) {
  public Deployment {
    lifts = List.copyOf(lifts);
  }

  static Deployment of(ContingentFact.UnitDeployed f) {
    return new Deployment(
        f.deployment(),
        f.pledge(),
        f.station(),
        f.post(),
        f.lifts(),
        f.days(),
        Optional.empty(),
        Optional.empty());
  }

  Deployment relievedBy(DeploymentId incoming) {
    return new Deployment(
        id, pledge, station, post, lifts, days, Optional.of(incoming), findWithdrawal);
  }

  Deployment notRelieved() {
    return new Deployment(id, pledge, station, post, lifts, days, Optional.empty(), findWithdrawal);
  }

  Deployment notWithdrawn() {
    return new Deployment(id, pledge, station, post, lifts, days, findRelief, Optional.empty());
  }

  Deployment withdrawn(DecisionId decision) {
    return new Deployment(
        id, pledge, station, post, lifts, days, findRelief, Optional.of(decision));
  }

  /** Whether a signed decision lets it go without relief. */
  public boolean mayLeave() {
    return findWithdrawal.isPresent();
  }
}
