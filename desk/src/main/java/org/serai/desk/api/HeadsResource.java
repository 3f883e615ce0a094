package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** How many somebody counted aboard a flight, whatever the lists say, and why the two differ. */
@Path("/api/heads")
@Blocking
public class HeadsResource {
  private final Intake intake;

  HeadsResource(Intake intake) {
    this.intake = intake;
  }

  /** So many heads were counted; with an explanation, so many heads of the difference. */
  public record HeadsTold(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      int heads,
      String explanation)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @POST
  public RestResponse<Written> count(HeadsTold asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked, ifMatch.about(asked.flight()), "/api/flights/" + asked.flight(), fact(asked));
  }

  private static Fact fact(HeadsTold asked) {
    FlightId flight = asked.flight();
    return asked.explanation().isEmpty()
        ? new FlightFact.HeadsReported(flight, asked.heads())
        : new FlightFact.HeadsExplained(
            flight, asked.heads(), Text.page("explanation", asked.explanation()));
  }
}
