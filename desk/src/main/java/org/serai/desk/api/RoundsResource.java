package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PeaceFact.AccordReached;
import org.serai.mission.facts.PeaceFact.RoundConcluded;
import org.serai.mission.facts.PeaceFact.RoundOpened;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.RoundOutcome;

/** Rounds of talks, and with what they end. They are read at /api/peace. */
@Path("/api/rounds")
@Blocking
public class RoundsResource {
  private static final String AT = "/api/peace";

  private final Intake intake;

  RoundsResource(Intake intake) {
    this.intake = intake;
  }

  /** A round and its table. */
  public record RoundAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RoundId round,
      String process,
      PlaceId place,
      LocalDate from,
      List<String> parties,
      List<String> guarantors,
      List<String> observers,
      List<String> agenda)
      implements Writes {}

  /** With what a round ended. */
  public record ConclusionAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RoundId round,
      LocalDate on,
      RoundOutcome outcome,
      String summary,
      List<String> documents)
      implements Writes {}

  /** What the parties agreed. */
  public record AccordAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AccordId accord,
      RoundId round,
      String title)
      implements Writes {}

  @POST
  public RestResponse<Written> open(RoundAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.round()),
        AT,
        new RoundOpened(
            asked.round(),
            Text.line("process", asked.process()),
            asked.place(),
            asked.from(),
            asked.parties(),
            asked.guarantors(),
            asked.observers(),
            asked.agenda()));
  }

  @POST
  @Path("conclusions")
  public RestResponse<Written> conclude(ConclusionAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.round()),
        AT,
        new RoundConcluded(
            asked.round(),
            asked.on(),
            asked.outcome(),
            Text.page("summary", asked.summary()),
            asked.documents()));
  }

  @POST
  @Path("accords")
  public RestResponse<Written> agree(AccordAsked asked, @BeanParam IfMatch ifMatch) {
    String title = Text.line("title", asked.title());
    return intake.take(
        asked,
        ifMatch.about(asked.accord(), asked.round()),
        AT,
        new AccordReached(asked.accord(), asked.round(), title));
  }
}
