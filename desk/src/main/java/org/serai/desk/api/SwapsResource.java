package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** Last-minute swaps: somebody gives up a seat and somebody from standby takes it, or neither. */
@Path("/api/swaps")
@Blocking
public class SwapsResource {
  private final Intake intake;

  SwapsResource(Intake intake) {
    this.intake = intake;
  }

  /** Who gives the seat up (a no-show where no reason is given) and who takes it. */
  public record SwapAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      PersonId off,
      String reason,
      BookingId booking,
      PersonId person,
      PlaceId from,
      PlaceId to,
      BookingPriority priority)
      implements Writes {}

  @POST
  public RestResponse<Written> swap(SwapAsked asked, @BeanParam IfMatch ifMatch) {
    FlightId flight = asked.flight();
    return intake.take(
        asked,
        ifMatch.about(flight),
        "/api/flights/" + flight,
        off(asked),
        new FlightFact.BookingRanked(flight, asked.booking(), asked.person(), asked.priority()),
        new MovementFact.Booked(asked.booking(), asked.person(), flight, asked.from(), asked.to()));
  }

  private static Fact off(SwapAsked asked) {
    String reason = Text.lineOrNone("reason", asked.reason());
    return reason.isEmpty()
        ? new MovementFact.NoShow(asked.off(), asked.flight())
        : new MovementFact.OffLoaded(asked.off(), asked.flight(), asked.from(), reason);
  }
}
