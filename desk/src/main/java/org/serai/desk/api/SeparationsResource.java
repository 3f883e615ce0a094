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
import org.serai.mission.terms.Standing;

/** People who leave the mission for good. */
@Path("/api/separations")
@Blocking
public class SeparationsResource {
  private final Intake intake;

  SeparationsResource(Intake intake) {
    this.intake = intake;
  }

  /** The person leaves the mission for good. */
  public record SeparationAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PersonId person, String reason)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> separate(SeparationAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new PersonFact.PersonSeparated(asked.person(), reason));
  }
}
