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
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** What passengers and their baggage weigh. */
@Path("/api/weights")
@Blocking
public class WeightsResource {
  private final Intake intake;

  WeightsResource(Intake intake) {
    this.intake = intake;
  }

  /** On the scales, in kilograms. */
  public record WeightAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      PersonId person,
      int bodyKg,
      int baggageKg,
      int pieces)
      implements Writes {}

  @POST
  public RestResponse<Written> weigh(WeightAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight(), asked.person()),
        "/api/flights/" + asked.flight(),
        new FlightFact.PassengerWeighed(
            asked.flight(), asked.person(), asked.bodyKg(), asked.baggageKg(), asked.pieces()));
  }
}
