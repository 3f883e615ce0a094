package org.serai.mission.contingents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PledgeId;

/** Units that states lend, from pledge to relief. */
public record Contingents(
    PMap<PledgeId, ContingentFact.PledgeMade> pledges,
    PMap<DeploymentId, Deployment> deployments,
    PMap<GroupId, DeploymentId> deploymentOf) {

  public static final Contingents EMPTY =
      new Contingents(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

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
      case ContingentFact.PledgeMade f ->
          new Contingents(pledges.plus(f.pledge(), f), deployments, deploymentOf);
      case ContingentFact.UnitDeployed f -> deployed(f);
      case ContingentFact.ReliefOrdered f -> with(f.outgoing(), d -> d.relievedBy(f.incoming()));
      case ContingentFact.UnitWithdrawn f -> with(f.deployment(), d -> d.withdrawn(f.decision()));
      case ContingentFact.PledgeStruck f ->
          new Contingents(pledges.minus(f.pledge()), deployments, deploymentOf);
      case ContingentFact.DeploymentStruck f -> without(f.deployment());
      case ContingentFact.ReliefStruck f -> with(f.outgoing(), Deployment::notRelieved);
      case ContingentFact.WithdrawalStruck f -> with(f.deployment(), Deployment::notWithdrawn);
    };
  }

  private Contingents deployed(ContingentFact.UnitDeployed f) {
    PMap<GroupId, DeploymentId> of = deploymentOf;
    for (GroupId lift : f.lifts()) {
      of = of.plus(lift, f.deployment());
    }
    return new Contingents(pledges, deployments.plus(f.deployment(), Deployment.of(f)), of);
  }

  /** Its lifts are groups of people as before. */
  private Contingents without(DeploymentId id) {
    PMap<GroupId, DeploymentId> of = deploymentOf;
    for (var lift : deploymentOf.entrySet()) {
      of = lift.getValue().equals(id) ? of.minus(lift.getKey()) : of;
    }
    return new Contingents(pledges, deployments.minus(id), of);
  }

  private Contingents with(DeploymentId id, UnaryOperator<Deployment> change) {
    return findDeployment(id)
        .map(d -> new Contingents(pledges, deployments.plus(id, change.apply(d)), deploymentOf))
        .orElse(this);
  }

  public ContingentFact.PledgeMade pledge(PledgeId id) {
    return findPledge(id).orElseThrow(() -> new IllegalArgumentException("No pledge " + id));
  }

  public Optional<ContingentFact.PledgeMade> findPledge(PledgeId id) {
    return Optional.ofNullable(pledges.get(id));
  }

  public Optional<Deployment> findDeployment(DeploymentId id) {
    return Optional.ofNullable(deployments.get(id));
  }

  /** The deployment that a lift belongs to; empty for a group that is no lift of a unit. */
  public Optional<Deployment> findDeploymentOf(GroupId lift) {
    return Optional.ofNullable(deploymentOf.get(lift)).flatMap(this::findDeployment);
  }

  /** All deployments, by first day. */
  public List<Deployment> inOrder() {
    return deployments.values().stream()
        .sorted(
            Comparator.comparing((Deployment d) -> d.days().first()).thenComparing(Deployment::id))
        .toList();
  }

  /**
   * The unit that a deployment is a turn of: it, those who relieve it or whom it relieves, and the
   * other turns of its pledge at the station.
   */
  public List<Deployment> unit(Deployment one) {
    return inOrder().stream()
        .filter(other -> other.station().equals(one.station()) && sameUnit(one, other))
        .toList();
  }

  private static boolean sameUnit(Deployment one, Deployment other) {
    return one.pledge().equals(other.pledge())
        || one.findRelief().filter(other.id()::equals).isPresent()
        || other.findRelief().filter(one.id()::equals).isPresent();
  }
}
