package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.ContingentsBoard;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DeploymentId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PledgeId;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.ReporterId;

/** Units that states lend: pledged, deployed, relieved in place, withdrawn. */
@Path("/api/contingents")
@Blocking
public class ContingentsResource {
  private static final String HERE = "/api/contingents";

  private final DeskWindow window;
  private final Intake intake;

  ContingentsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** What a state says it will lend. */
  public record PledgeAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PledgeId pledge,
      String state,
      String unit,
      String mission,
      String capability,
      int strength,
      int least,
      LocalDate from,
      LocalDate until)
      implements Writes {}

  /** One turn of a unit at a station. */
  public record DeploymentAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      DeploymentId deployment,
      PledgeId pledge,
      PlaceId station,
      PostId post,
      List<GroupId> lifts,
      LocalDate from,
      LocalDate until)
      implements Writes {}

  /** Who relieves whom. */
  public record ReliefAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      DeploymentId outgoing,
      DeploymentId incoming)
      implements Writes {}

  /** A unit is taken out by a signed decision. */
  public record WithdrawalAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      DeploymentId deployment,
      DecisionId decision)
      implements Writes {}

  @GET
  public ContingentsBoard contingents(@BeanParam Asked asked) {
    return ContingentsBoard.of(window.asOf(asked));
  }

  @POST
  @Path("pledges")
  public RestResponse<Written> pledge(PledgeAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.pledge()),
        HERE,
        new ContingentFact.PledgeMade(
            a.pledge(),
            Text.line("state", a.state()),
            Text.line("unit", a.unit()),
            Text.line("mission", a.mission()),
            Text.line("capability", a.capability()),
            a.strength(),
            a.least(),
            new Days(a.from(), a.until())));
  }

  @POST
  @Path("deployments")
  public RestResponse<Written> deploy(DeploymentAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.pledge(), a.deployment()),
        HERE,
        new ContingentFact.UnitDeployed(
            a.deployment(),
            a.pledge(),
            a.station(),
            a.post(),
            a.lifts(),
            new Days(a.from(), a.until())));
  }

  @POST
  @Path("reliefs")
  public RestResponse<Written> relieve(ReliefAsked a, @BeanParam IfMatch ifMatch) {
    var fact = new ContingentFact.ReliefOrdered(a.outgoing(), a.incoming());
    return intake.take(a, ifMatch.about(a.outgoing(), a.incoming()), HERE, fact);
  }

  @POST
  @Path("withdrawals")
  public RestResponse<Written> withdraw(WithdrawalAsked a, @BeanParam IfMatch ifMatch) {
    var fact = new ContingentFact.UnitWithdrawn(a.deployment(), a.decision());
    return intake.take(a, ifMatch.about(a.deployment()), HERE, fact);
  }
}
