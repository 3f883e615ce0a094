package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.SuspenseBoard;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Reports that do not join up, and the facts that explain them. */
@Path("/api/suspense")
@Blocking
public class SuspenseResource {
  private final DeskWindow window;
  private final Intake intake;

  SuspenseResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** Why a report did not join up, and where the person is, if somebody has seen him or her. */
  public record ExplanationAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      FactId report,
      String explanation,
      List<PlaceId> seenAt)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  @GET
  public SuspenseBoard suspense(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("person") @DefaultValue("") String person) {
    AsOf asOf = window.asOf(asked);
    List<Entry> entries =
        window.desk().entries().apply(SuspenseBoard.numbers(asOf, person, paged.asked()));
    return SuspenseBoard.of(asOf, person, paged.asked(), entries);
  }

  @POST
  public RestResponse<Written> explain(ExplanationAsked asked, @BeanParam IfMatch ifMatch) {
    List<Fact> facts = new ArrayList<>();
    String words = Text.page("explanation", asked.explanation());
    facts.add(new MovementFact.GapExplained(asked.person(), asked.report(), words));
    asked.seenAt().forEach(at -> facts.add(new MovementFact.Sighted(asked.person(), at)));
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        facts.toArray(Fact[]::new));
  }
}
