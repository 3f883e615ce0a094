package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.ReporterId;

/** Who waits for a seat that falls free. */
@Path("/api/standbys")
@Blocking
public class StandbysResource {
  private final Intake intake;

  StandbysResource(Intake intake) {
    this.intake = intake;
  }

  /** Waits no longer. */
  public record StrikeAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      BookingId booking,
      String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> list(BookingAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight(), asked.person()),
        "/api/flights/" + asked.flight(),
        new FlightFact.StandbyListed(
            asked.flight(),
            asked.booking(),
            asked.person(),
            asked.from(),
            asked.to(),
            asked.priority()));
  }

  @POST
  @Path("struck")
  public RestResponse<Written> strike(StrikeAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight(), asked.booking()),
        "/api/flights/" + asked.flight(),
        new FlightFact.StandbyStruck(
            asked.flight(), asked.booking(), Text.line("reason", asked.reason())));
  }
}
