package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** Who needs a room without steps. */
@Path("/api/access-needs")
@Blocking
public class AccessNeedsResource {
  private final Intake intake;

  AccessNeedsResource(Intake intake) {
    this.intake = intake;
  }

  /** Whether the person needs a room without steps. */
  public record AccessAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PersonId person, boolean needed)
      implements Writes {}

  @POST
  public RestResponse<Written> access(AccessAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new PersonFact.AccessNeeded(asked.person(), asked.needed()));
  }
}
