package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.ReporterId;

/** Seats of a flight that are kept for one agency until the lead time ends. */
@Path("/api/shares")
@Blocking
public class SharesResource {
  private final Intake intake;

  SharesResource(Intake intake) {
    this.intake = intake;
  }

  /** So many seats for one agency. */
  public record ShareAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      AgencyId agency,
      int seats)
      implements Writes {}

  @POST
  public RestResponse<Written> share(ShareAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.SeatsShared(asked.flight(), asked.agency(), asked.seats()));
  }
}
