package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PersonFact.OpeningCorrected;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** People who were registered at the wrong place. They are read at /api/people. */
@Path("/api/openings")
@Blocking
public class OpeningsResource {
  private final Intake intake;

  OpeningsResource(Intake intake) {
    this.intake = intake;
  }

  /** Where the person stood first, and since when; {@code at} is a place, or the word "away". */
  public record OpeningAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      String at,
      LocalDate since,
      String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> correct(OpeningAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new OpeningCorrected(asked.person(), Registry.account(asked.at()), asked.since(), reason));
  }
}
