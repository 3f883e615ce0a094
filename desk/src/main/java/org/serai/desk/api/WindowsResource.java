package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** Hours within which movements take place at an airfield. */
@Path("/api/windows")
@Blocking
public class WindowsResource {
  private final Intake intake;

  WindowsResource(Intake intake) {
    this.intake = intake;
  }

  /** A window on some days, by the clock of the place: 06:00 to 10:00. */
  public record WindowAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId airfield,
      LocalDate first,
      LocalDate last,
      LocalTime opens,
      LocalTime closes)
      implements Writes {}

  /** All windows of an airfield hold no longer. */
  public record LiftAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PlaceId airfield, String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> set(WindowAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.airfield()),
        "/api/security",
        new SecurityFact.WindowSet(
            asked.airfield(),
            new Days(asked.first(), asked.last()),
            minute(asked.opens()),
            minute(asked.closes())));
  }

  @POST
  @Path("lifted")
  public RestResponse<Written> lift(LiftAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.airfield()),
        "/api/security",
        new SecurityFact.WindowsLifted(asked.airfield(), Text.page("reason", asked.reason())));
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
