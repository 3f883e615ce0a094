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

/** Who may use an airfield from a moment on. */
@Path("/api/airfields")
@Blocking
public class AirfieldsResource {
  private final Intake intake;

  AirfieldsResource(Intake intake) {
    this.intake = intake;
  }

  /** The state of an airfield, and where it is known from. */
  public record AirfieldAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId airfield,
      AirfieldState state,
      Optional<Instant> from,
      String knownFrom)
      implements Writes {
    @Override
    public Source source() {
      return Source.fact(Text.line("knownFrom", knownFrom));
    }
  }

  @POST
  public RestResponse<Written> set(AirfieldAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.airfield()),
        "/api/security",
        new SecurityFact.AirfieldStateSet(
            asked.airfield(), asked.state(), asked.from().orElse(intake.now())));
  }
}
