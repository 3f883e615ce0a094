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
import org.serai.mission.terms.ReporterId;

/** Flights that do not take place. */
@Path("/api/cancellations")
@Blocking
public class CancellationsResource {
  private final Intake intake;

  CancellationsResource(Intake intake) {
    this.intake = intake;
  }

  /** Why the flight does not take place. */
  public record CancellationAsked(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> cancel(CancellationAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightCancelled(asked.flight(), Text.page("reason", asked.reason())));
  }
}
