package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;

/** Who may fly a route, in one direction, from a moment on. */
@Path("/api/routes")
@Blocking
public class RoutesResource {
  private final Intake intake;

  RoutesResource(Intake intake) {
    this.intake = intake;
  }

  /** The state of a route, and where it is known from. */
  public record RouteAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId from,
      PlaceId to,
      AirfieldState state,
      Optional<Instant> since,
      String knownFrom)
      implements Writes {
    @Override
    public Source source() {
      return Source.fact(Text.line("knownFrom", knownFrom));
    }
  }

  @POST
  public RestResponse<Written> set(RouteAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.from(), asked.to()),
        "/api/security",
        new SecurityFact.RouteStateSet(
            asked.from(), asked.to(), asked.state(), asked.since().orElse(intake.now())));
  }
}
