package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.AssistanceFact.RequestsJoined;
import org.serai.mission.facts.AssistanceFact.RequestsKeptApart;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;

/** What a person decided of two requests that look alike. */
@Path("/api/comparisons")
@Blocking
public class ComparisonsResource {
  private final Intake intake;

  ComparisonsResource(Intake intake) {
    this.intake = intake;
  }

  /** The same people, and which request is kept; or different ones. */
  public record Compared(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RequestId kept,
      RequestId other,
      boolean same,
      String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> compare(Compared asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(
        asked,
        ifMatch.about(asked.kept(), asked.other()),
        "/api/assistance",
        asked.same()
            ? new RequestsJoined(asked.kept(), asked.other(), reason)
            : new RequestsKeptApart(asked.kept(), asked.other(), reason));
  }
}
