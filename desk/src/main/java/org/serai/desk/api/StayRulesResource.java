package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** How long a stay at a station may last, and the papers that nobody is sent there without. */
@Path("/api/stay-rules")
@Blocking
public class StayRulesResource {
  private static final String HERE = "/api/security";

  private final Intake intake;

  StayRulesResource(Intake intake) {
    this.intake = intake;
  }

  /** A rule of stay in days; said anew, it replaces what was said before. */
  public record StayRuleAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId station,
      int maximumDays,
      int minimumDays,
      int restDays)
      implements Writes {}

  /** A paper that the station requires from now on. */
  public record PaperAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PlaceId station, DocumentKind kind)
      implements Writes {}

  @POST
  public RestResponse<Written> set(StayRuleAsked asked, @BeanParam IfMatch ifMatch) {
    var fact =
        new SecurityFact.StayRuleSet(
            asked.station(), asked.maximumDays(), asked.minimumDays(), asked.restDays());
    return intake.take(asked, ifMatch.about(asked.station()), HERE, fact);
  }

  @POST
  @Path("papers")
  public RestResponse<Written> require(PaperAsked asked, @BeanParam IfMatch ifMatch) {
    var fact = new SecurityFact.DocumentRequired(asked.station(), asked.kind());
    return intake.take(asked, ifMatch.about(asked.station()), HERE, fact);
  }
}
