package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PeaceBoard;
import org.serai.desk.door.About;
import org.serai.desk.door.Seen;
import org.serai.desk.incidents.CapAlert;
import org.serai.desk.incidents.Listed;
import org.serai.desk.incidents.Misread;
import org.serai.desk.incidents.UcdpList;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.IncidentWithdrawn;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Incidents: told one by one, or read from lists that others keep. Read at /api/peace. */
@Path("/api/incidents")
@Blocking
public class IncidentsResource {
  private static final String AT = "/api/peace";

  /** Faults that a person mends in one go; the rest is counted. */
  private static final int MOST_SHOWN = 50;

  /** Lists tell days, and today's is not over. */
  private static final Duration DAY_THAT_RUNS = Duration.ofDays(1);

  private final DeskWindow window;
  private final Intake intake;

  IncidentsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** One incident; it lasts no time where {@code until} is left out. */
  public record IncidentTold(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      IncidentId incident,
      IncidentKind kind,
      @JsonSetter(nulls = Nulls.FAIL) GeoPoint point,
      Instant from,
      Optional<Instant> until,
      Confidence confidence,
      int count,
      String note,
      String knownFrom)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }

    @Override
    public Source source() {
      return Source.fact(Text.line("knownFrom", knownFrom));
    }
  }

  /** That an incident was reported wrongly. */
  public record WithdrawalTold(
      FactId id, ReporterId by, Optional<Instant> happened, IncidentId incident, String reason)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** What a list is written in. */
  public enum Form {
    UCDP,
    CAP
  }

  /** A list as text, as it was fetched. */
  public record ListTold(
      FactId id, ReporterId by, Optional<Instant> happened, Form form, String text)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** Every incident that stands, the latest first; the board shows those of its days. */
  @GET
  public Page<PeaceBoard.IncidentRow> incidents(@BeanParam Asked asked, @BeanParam Paged paged) {
    return PeaceBoard.incidents(window.asOf(asked), paged.asked());
  }

  @POST
  public RestResponse<Written> tell(IncidentTold told, @BeanParam IfMatch ifMatch) {
    return intake.take(
        told,
        ifMatch.about(told.incident()),
        AT,
        new IncidentReported(
            told.incident(),
            told.kind(),
            told.point(),
            told.from(),
            told.until().orElse(told.from()),
            told.confidence(),
            told.count(),
            Text.lineOrNone("note", told.note())));
  }

  @POST
  @Path("withdrawals")
  public RestResponse<Written> withdraw(WithdrawalTold told, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", told.reason());
    return intake.take(
        told, ifMatch.about(told.incident()), AT, new IncidentWithdrawn(told.incident(), reason));
  }

  /** All of a list, or nothing and every fault of it; the same list again changes nothing. */
  @POST
  @Path("lists")
  public RestResponse<Written> read(ListTold told) {
    Listed listed =
        switch (told.form()) {
          case UCDP -> UcdpList.read(told.text());
          case CAP -> CapAlert.read(told.text());
        };
    if (!listed.misread().isEmpty()) {
      return faulty(listed.misread()).instead();
    }
    int many = listed.told().size();
    Malformed.unless(many >= 1, "text", many + " incidents", "a list with 1 or more");
    refuseAhead(listed);
    return intake.answer(told, AT, listed.reports(told.by()), Seen.NOTHING);
  }

  /** A year that was misread would lie in the journal until it comes. */
  private void refuseAhead(Listed listed) {
    Instant latest = intake.now().plus(DAY_THAT_RUNS);
    for (Listed.Told told : listed.told()) {
      Malformed.unless(
          !told.happened().isAfter(latest),
          "text",
          About.of(told.fact()).ids() + " on " + Named.date(day(told)),
          "what has happened; the desk has " + intake.said(intake.now()));
    }
  }

  /** Lists count days by the clock of everybody. */
  private static LocalDate day(Listed.Told told) {
    return LocalDate.ofInstant(told.happened(), ZoneOffset.UTC);
  }

  private static Problem faulty(List<Misread> misread) {
    List<String> shown = misread.stream().limit(MOST_SHOWN).map(Misread::toString).toList();
    Misread first = misread.getFirst();
    int more = misread.size() - shown.size();
    return new Problem(
        "Nothing was imported.",
        400,
        (misread.size() == 1 ? "1 fault" : misread.size() + " faults")
            + " in the list"
            + (more > 0 ? "; " + more + " not shown." : "."),
        shown,
        List.of(),
        "Mend the list, or leave these rows out, then send it again.",
        first.name(),
        first.value(),
        first.wanted());
  }
}
