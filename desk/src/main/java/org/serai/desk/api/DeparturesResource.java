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

/** Doors closed and off. */
@Path("/api/departures")
@Blocking
public class DeparturesResource {
  private final Intake intake;

  DeparturesResource(Intake intake) {
    this.intake = intake;
  }

  /** It has left this place. */
  public record Departed(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, PlaceId from)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> departed(Departed asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightDeparted(asked.flight(), asked.from()));
  }
}
