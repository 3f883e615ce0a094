package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PoliciesBoard;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.ReporterId;

/** The rows of policy: what the mission reckons with where the field's usual value does not do. */
@Path("/api/policies")
@Blocking
public class PoliciesResource {
  private static final String HERE = "/api/policies";

  private final DeskWindow window;
  private final Intake intake;

  PoliciesResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A row of policy in its own unit. */
  public record PolicyAsked(
      FactId id, ReporterId by, Optional<Instant> happened, Policy policy, long value)
      implements Writes {}

  @GET
  public Page<PoliciesBoard.Row> policies(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(PoliciesBoard.of(window.asOf(asked)), row -> row.policy().name());
  }

  @POST
  public RestResponse<Written> set(PolicyAsked asked, @BeanParam IfMatch ifMatch) {
    var fact = new PlaceFact.PolicySet(asked.policy(), asked.policy().told(asked.value()));
    return intake.take(asked, ifMatch.about(asked.policy()), HERE, fact);
  }
}
