package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** How many of the heads at a duty station are for one agency. */
@Path("/api/slots")
@Blocking
public class SlotsResource {
  private final Intake intake;

  SlotsResource(Intake intake) {
    this.intake = intake;
  }

  /** Slots of an agency from a day on. */
  public record SlotsAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId station,
      AgencyId agency,
      LocalDate from,
      int heads)
      implements Writes {}

  @POST
  public RestResponse<Written> set(SlotsAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.station(), asked.agency()),
        "/api/security",
        new SecurityFact.SlotsShared(asked.station(), asked.agency(), asked.from(), asked.heads()));
  }
}
