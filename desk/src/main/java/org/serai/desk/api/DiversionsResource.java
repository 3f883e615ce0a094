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

/** Landed elsewhere, or came back to where it started: everybody aboard is there. */
@Path("/api/diversions")
@Blocking
public class DiversionsResource {
  private final Intake intake;

  DiversionsResource(Intake intake) {
    this.intake = intake;
  }

  /** Where it is on the ground, which may be where it started. */
  public record Diverted(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, PlaceId at)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> diverted(Diverted asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightDiverted(asked.flight(), asked.at()));
  }
}
