package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.HelpBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.AssistanceFact.RequestsJoined;
import org.serai.mission.facts.AssistanceFact.RequestsKeptApart;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;

/** What a person decided of two requests that look alike. */
@Path("/api/comparisons")
@Blocking
public class ComparisonsResource {
  private final DeskWindow window;
  private final Intake intake;

  ComparisonsResource(DeskWindow window, Intake intake) {
    this.window = window;
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

  /** Every pair that looks alike and waits for a person to compare it. */
  @GET
  public Page<HelpBoard.Pair> waiting(@BeanParam Asked asked, @BeanParam Paged paged) {
    return HelpBoard.alike(window.asOf(asked), paged.asked());
  }

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
