package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.HostBoard;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.CostItem;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.HostAnswer;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** What a host was asked for, answered and agreed to. */
@Path("/api/host")
@Blocking
public class HostResource {
  private static final String HERE = "/api/host";

  private final DeskWindow window;
  private final Intake intake;

  HostResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** An appeal: who asks whom, for whom, for how many, where and when. */
  public record AppealAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AppealId appeal,
      String askedBy,
      String host,
      List<AgencyId> agencies,
      PlaceId place,
      int people,
      LocalDate from,
      LocalDate until,
      String reason)
      implements Writes {}

  /** What the host answered. */
  public record AnswerAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AppealId appeal,
      HostAnswer answer,
      String answeredBy,
      String conditions)
      implements Writes {}

  /** What was agreed. */
  public record AgreementAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreementId agreement,
      AppealId appeal,
      PlaceId place,
      int heads,
      List<AgencyId> agencies,
      LocalDate from,
      LocalDate until)
      implements Writes {}

  /** A category that is covered, and on what its status rests. */
  public record StatusAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreementId agreement,
      Category category,
      LegalBasis basis)
      implements Writes {}

  /** Who bears a cost. */
  public record CostAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreementId agreement,
      CostItem item,
      String bearer)
      implements Writes {}

  /** What an amendment changes. */
  public enum Change {
    /** Heads from the day on. */
    HEADS,
    /** One more agency is covered; it needs no day. */
    AGENCY,
    /** The day is the new last one. */
    EXTENDED,
    /** The day is the last one, and it comes early. */
    ENDED
  }

  /**
   * A change of an agreement: each kind of change reads what it needs, and says what is missing.
   */
  public record AmendmentAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreementId agreement,
      Change change,
      Optional<LocalDate> day,
      Optional<Integer> heads,
      Optional<AgencyId> agency,
      String reason)
      implements Writes {}

  @GET
  public HostBoard host(@BeanParam Asked asked) {
    return HostBoard.of(window.asOf(asked));
  }

  @POST
  @Path("appeals")
  public RestResponse<Written> appeal(AppealAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.appeal()),
        HERE,
        new HostingFact.AppealMade(
            a.appeal(),
            Text.line("askedBy", a.askedBy()),
            Text.line("host", a.host()),
            a.agencies(),
            a.place(),
            a.people(),
            new Days(a.from(), a.until()),
            Text.page("reason", a.reason())));
  }

  @POST
  @Path("answers")
  public RestResponse<Written> answer(AnswerAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.appeal()),
        HERE,
        new HostingFact.AppealAnswered(
            a.appeal(),
            a.answer(),
            Text.line("answeredBy", a.answeredBy()),
            Text.lineOrNone("conditions", a.conditions())));
  }

  @POST
  @Path("agreements")
  public RestResponse<Written> agree(AgreementAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.appeal(), a.agreement()),
        HERE,
        new HostingFact.AgreementMade(
            a.agreement(),
            a.appeal(),
            a.place(),
            a.heads(),
            a.agencies(),
            new Days(a.from(), a.until())));
  }

  @POST
  @Path("statuses")
  public RestResponse<Written> status(StatusAsked a, @BeanParam IfMatch ifMatch) {
    var fact = new HostingFact.StatusGranted(a.agreement(), a.category(), a.basis());
    return intake.take(a, ifMatch.about(a.agreement()), HERE, fact);
  }

  @POST
  @Path("costs")
  public RestResponse<Written> cost(CostAsked a, @BeanParam IfMatch ifMatch) {
    String bearer = Text.line("bearer", a.bearer());
    var fact = new HostingFact.CostBorne(a.agreement(), a.item(), bearer);
    return intake.take(a, ifMatch.about(a.agreement()), HERE, fact);
  }

  @POST
  @Path("amendments")
  public RestResponse<Written> amend(AmendmentAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(a, ifMatch.about(a.agreement()), HERE, fact(a));
  }

  private static HostingFact fact(AmendmentAsked a) {
    AgreementId agreement = a.agreement();
    return switch (a.change()) {
      case HEADS -> new HostingFact.AgreementAmended(agreement, day(a), heads(a));
      case AGENCY -> new HostingFact.AgencyCovered(agreement, agency(a));
      case EXTENDED -> new HostingFact.AgreementExtended(agreement, day(a));
      case ENDED ->
          new HostingFact.AgreementEnded(agreement, day(a), Text.line("reason", a.reason()));
    };
  }

  private static LocalDate day(AmendmentAsked a) {
    return a.day().orElseThrow(() -> new Malformed("day", "", "a day such as 2021-08-22"));
  }

  private static int heads(AmendmentAsked a) {
    return a.heads().orElseThrow(() -> new Malformed("heads", "", "a number of heads, 0 or more"));
  }

  private static AgencyId agency(AmendmentAsked a) {
    return a.agency().orElseThrow(() -> new Malformed("agency", "", "the agency that is added"));
  }
}
