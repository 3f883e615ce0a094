package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Other times or places of a flight that is on the schedule. */
@Path("/api/schedules")
@Blocking
public class SchedulesResource {
  private final Intake intake;

  SchedulesResource(Intake intake) {
    this.intake = intake;
  }

  /** All legs of the flight as they shall be, or with the claim {@code HAPPENED} as they were. */
  public record RescheduleAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Optional<Standing> claim,
      FlightId flight,
      List<Leg> legs)
      implements Writes {
    @Override
    public Standing standing() {
      return claim.orElse(Standing.ASKED);
    }
  }

  @POST
  public RestResponse<Written> reschedule(RescheduleAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightRescheduled(asked.flight(), asked.legs()));
  }
}
