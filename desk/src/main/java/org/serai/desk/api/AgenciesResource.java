package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AgenciesBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;

/** Who has people in the mission. */
@Path("/api/agencies")
@Blocking
public class AgenciesResource {
  private static final String HERE = "/api/agencies";

  private final DeskWindow window;
  private final Intake intake;

  AgenciesResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** An agency; said anew under its id, it replaces what was said before. */
  public record AgencyAsked(
      FactId id, ReporterId by, Optional<Instant> happened, AgencyId agency, String name)
      implements Writes {}

  @GET
  public Page<AgenciesBoard.Row> agencies(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(AgenciesBoard.of(window.asOf(asked)), row -> row.agency().value());
  }

  @POST
  public RestResponse<Written> describe(AgencyAsked asked, @BeanParam IfMatch ifMatch) {
    String name = Text.line("name", asked.name());
    var fact = new PlaceFact.AgencyDescribed(asked.agency(), name);
    return intake.take(asked, ifMatch.about(asked.agency()), HERE, fact);
  }
}
