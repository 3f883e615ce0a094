package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** The mission itself: its name, its hub, and the clock of its desk. */
@Path("/api/mission")
@Blocking
public class MissionResource {
  private final Intake intake;

  MissionResource(Intake intake) {
    this.intake = intake;
  }

  /** A mission begins; said anew, it replaces what was said before. */
  public record OpeningAsked(
      FactId id, ReporterId by, Optional<Instant> happened, String name, PlaceId hub, ZoneId zone)
      implements Writes {}

  @POST
  public RestResponse<Written> open(OpeningAsked asked, @BeanParam IfMatch ifMatch) {
    String name = Text.line("name", asked.name());
    var fact = new PlaceFact.MissionOpened(name, asked.hub(), asked.zone());
    return intake.take(asked, ifMatch.about(asked.hub()), "/api/bearings", fact);
  }
}
