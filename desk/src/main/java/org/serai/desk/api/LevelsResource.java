package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.LevelsBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.ThreatCategory;

/** Security levels of areas. A level states a threat; it moves nobody. */
@Path("/api/levels")
@Blocking
public class LevelsResource {
  private final DeskWindow window;
  private final Intake intake;

  LevelsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A level as somebody sets it, with the threats behind it and where it is known from. */
  public record LevelAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId area,
      int level,
      Map<ThreatCategory, Integer> threats,
      String knownFrom)
      implements Writes {
    @Override
    public Source source() {
      return Source.fact(Text.line("knownFrom", knownFrom));
    }
  }

  @GET
  public Page<LevelsBoard.Row> levels(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("area") @DefaultValue("") String area) {
    return paged.of(LevelsBoard.of(window.asOf(asked), area), LevelsBoard.Row::key);
  }

  @POST
  public RestResponse<Written> set(LevelAsked asked, @BeanParam IfMatch ifMatch) {
    Map<ThreatCategory, SecurityLevel> threats = new EnumMap<>(ThreatCategory.class);
    asked.threats().forEach((threat, level) -> threats.put(threat, SecurityLevel.of(level)));
    return intake.take(
        asked,
        ifMatch.about(asked.area()),
        "/api/levels?area=" + asked.area(),
        new SecurityFact.LevelSet(asked.area(), SecurityLevel.of(asked.level()), threats));
  }
}
