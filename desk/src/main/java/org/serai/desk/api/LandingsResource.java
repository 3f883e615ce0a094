package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Landed where a leg ends. */
@Path("/api/landings")
@Blocking
public class LandingsResource {
  private final Intake intake;

  LandingsResource(Intake intake) {
    this.intake = intake;
  }

  /** It is on the ground at this place. */
  public record Landed(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, PlaceId at)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> landed(Landed asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightArrived(asked.flight(), asked.at()));
  }
}
