package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** How many heads that count may be at a duty station. */
@Path("/api/ceilings")
@Blocking
public class CeilingsResource {
  private final DeskWindow window;
  private final Intake intake;

  CeilingsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A ceiling from a day on; that of the hub is its cap. */
  public record CeilingAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId station,
      LocalDate from,
      int heads)
      implements Writes {}

  @POST
  public RestResponse<Written> set(CeilingAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(asked, ifMatch.about(asked.station()), "/api/security", fact(asked));
  }

  private Fact fact(CeilingAsked asked) {
    return window.present().isHub(asked.station())
        ? new LodgingFact.HubCapSet(asked.station(), asked.from(), asked.heads())
        : new SecurityFact.CeilingSet(asked.station(), asked.from(), asked.heads());
  }
}
