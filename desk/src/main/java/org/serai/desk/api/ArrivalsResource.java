package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.ArrivalsBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.HostingFact.FlightTaskReported;
import org.serai.mission.facts.HostingFact.MissionTaskReported;
import org.serai.mission.terms.AgreementId;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.TaskScope;
import org.serai.mission.terms.TaskState;
import org.serai.mission.terms.TemplateId;

/** How the host receives flights and people: checklists, both counts, leave to pass through. */
@Path("/api/arrivals")
@Blocking
public class ArrivalsResource {
  private static final String HERE = "/api/arrivals";

  private final DeskWindow window;
  private final Intake intake;

  ArrivalsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A line of the checklist: what is due so many hours after the arrival, or before it. */
  public record TemplateAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      TemplateId template,
      TaskScope scope,
      Authority authority,
      String task,
      int dueHours,
      String owner)
      implements Writes {}

  /** The host will receive a flight at a place. */
  public record ReceptionAsked(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, PlaceId at)
      implements Writes {}

  /** How far a task is: for a flight, or for the stay under an agreement. */
  public record TaskTold(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Optional<FlightId> flight,
      Optional<AgreementId> agreement,
      TemplateId template,
      TaskState state,
      String owner,
      String evidence)
      implements Writes {
    public TaskTold {
      Malformed.unless(
          flight.isPresent() != agreement.isPresent(),
          "flight",
          flight.isPresent() ? "both" : "",
          "a flight, or for the stay an agreement");
    }

    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }

    private HostingFact fact() {
      String who = Text.lineOrNone("owner", owner);
      String seen = Text.lineOrNone("evidence", evidence);
      return flight
          .<HostingFact>map(f -> new FlightTaskReported(f, template, state, who, seen))
          .orElseGet(
              () -> new MissionTaskReported(agreement.orElseThrow(), template, state, who, seen));
    }

    private Object about() {
      return flight.<Object>map(f -> f).orElseGet(agreement::orElseThrow);
    }
  }

  /** The host's count of a flight; with an explanation, why so many heads differ. */
  public record CountTold(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      int heads,
      String countedBy,
      String explanation)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** Leave for a person to pass through. */
  public record TransitAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      PlaceId at,
      LocalDate from,
      LocalDate until,
      String onwardTo)
      implements Writes {}

  @GET
  public ArrivalsBoard arrivals(@BeanParam Asked asked) {
    return ArrivalsBoard.of(window.asOf(asked));
  }

  @POST
  @Path("checklist")
  public RestResponse<Written> template(TemplateAsked a, @BeanParam IfMatch ifMatch) {
    return intake.take(
        a,
        ifMatch.about(a.template()),
        HERE,
        new HostingFact.TaskTemplated(
            a.template(),
            a.scope(),
            a.authority(),
            Text.line("task", a.task()),
            a.dueHours(),
            Text.line("owner", a.owner())));
  }

  @POST
  @Path("receptions")
  public RestResponse<Written> open(ReceptionAsked a, @BeanParam IfMatch ifMatch) {
    var fact = new HostingFact.ReceptionOpened(a.flight(), a.at());
    return intake.take(a, ifMatch.about(a.flight()), HERE, fact);
  }

  @POST
  @Path("tasks")
  public RestResponse<Written> task(TaskTold a, @BeanParam IfMatch ifMatch) {
    return intake.take(a, ifMatch.about(a.about(), a.template()), HERE, a.fact());
  }

  @POST
  @Path("counts")
  public RestResponse<Written> count(CountTold a, @BeanParam IfMatch ifMatch) {
    boolean one = a.explanation().isEmpty() || a.countedBy().isEmpty();
    Malformed.unless(one, "countedBy", a.countedBy(), "nothing where a difference is explained");
    HostingFact fact =
        a.explanation().isEmpty()
            ? new HostingFact.HostCounted(
                a.flight(), a.heads(), Text.line("countedBy", a.countedBy()))
            : new HostingFact.CountExplained(
                a.flight(), a.heads(), Text.page("explanation", a.explanation()));
    return intake.take(a, ifMatch.about(a.flight()), HERE, fact);
  }

  /** Everybody who passes through, those who are here first. */
  @GET
  @Path("transits")
  public Page<ArrivalsBoard.Passing> passing(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(
        ArrivalsBoard.passing(window.asOf(asked)),
        passing -> passing.person() + "~" + passing.from());
  }

  @POST
  @Path("transits")
  public RestResponse<Written> transit(TransitAsked a, @BeanParam IfMatch ifMatch) {
    Days permitted = new Days(a.from(), a.until());
    String onwardTo = Text.line("onwardTo", a.onwardTo());
    var fact = new HostingFact.TransitGranted(a.person(), a.at(), permitted, onwardTo);
    return intake.take(a, ifMatch.about(a.person()), HERE, fact);
  }
}
