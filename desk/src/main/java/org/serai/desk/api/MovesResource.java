package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Moves without a flight of ours, as they happened. */
@Path("/api/moves")
@Blocking
public class MovesResource {
  private final Intake intake;

  MovesResource(Intake intake) {
    this.intake = intake;
  }

  /** The person went from one account to another: a place, or the word "away". */
  public record MoveAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PersonId person, String from, String to)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> move(MoveAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new MovementFact.Moved(
            asked.person(), Registry.account(asked.from()), Registry.account(asked.to())));
  }
}
