package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** People whom somebody saw at a place. */
@Path("/api/sightings")
@Blocking
public class SightingsResource {
  private final Intake intake;

  SightingsResource(Intake intake) {
    this.intake = intake;
  }

  /** Somebody saw the person at a place. */
  public record SightingAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PersonId person, PlaceId at)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> sight(SightingAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new MovementFact.Sighted(asked.person(), asked.at()));
  }
}
