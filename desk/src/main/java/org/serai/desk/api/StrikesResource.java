package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.StrikesBoard;
import org.serai.desk.door.Mentions;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Struck;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;

/** What should never have been told: struck off, and what was struck off so far. */
@Path("/api/strikes")
@Blocking
public class StrikesResource {
  private static final String HERE = "/api/strikes";

  private final DeskWindow window;
  private final Intake intake;

  StrikesResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A thing that should not be there; {@code which} is its id. */
  public record Strike(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Struck.Thing thing,
      String which,
      String reason)
      implements Writes {}

  @GET
  public Page<StrikesBoard.Row> strikes(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("thing") @DefaultValue("") String thing) {
    AsOf asOf = window.asOf(asked);
    List<Entry> entries = window.desk().touched().apply(Set.of(Mentions.STRUCK), _ -> true);
    return paged.of(StrikesBoard.of(asOf, entries, thing), row -> "" + row.told().number());
  }

  @POST
  public RestResponse<Written> strike(Strike asked, @BeanParam IfMatch ifMatch) {
    Fact fact = asked.thing().struck(asked.which(), Text.line("reason", asked.reason()));
    return intake.take(asked, ifMatch.about(asked.which()), HERE, fact);
  }
}
