package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.AssistanceFact.PriorityExcepted;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;

/** Exceptions from the order of requests: who reports, and a second one who answers for it. */
@Path("/api/exceptions")
@Blocking
public class ExceptionsResource {
  private final Intake intake;

  ExceptionsResource(Intake intake) {
    this.intake = intake;
  }

  /** A request that is put before another. */
  public record ExceptionAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RequestId request,
      RequestId before,
      String reason,
      ReporterId second)
      implements Writes {}

  @POST
  public RestResponse<Written> except(ExceptionAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.request(), asked.before()),
        "/api/requests",
        new PriorityExcepted(
            asked.request(),
            asked.before(),
            Text.page("reason", asked.reason()),
            asked.by(),
            asked.second()));
  }
}
