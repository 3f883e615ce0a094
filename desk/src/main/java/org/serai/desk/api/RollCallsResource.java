package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.RollCallBoard;
import org.serai.desk.boards.RollCallsBoard;
import org.serai.desk.door.Seen;
import org.serai.desk.links.Link;
import org.serai.desk.links.Links;
import org.serai.desk.papers.RollCallCsv;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;
import org.serai.mission.terms.Standing;

/** Roll-calls: who is asked, who answered, who is silent, and what came of looking into it. */
@Path("/api/roll-calls")
@Blocking
public class RollCallsResource {
  private final DeskWindow window;
  private final Intake intake;
  private final Once<Called, RollCount> counts = new Once<>();

  RollCallsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** Another desk may have a roll-call of the same name. */
  private record Called(OpenDesk desk, RollCallId call) {}

  /** A roll-call as somebody starts it. */
  public record RollCallAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RollCallId rollCall,
      List<PlaceId> areas,
      String reason)
      implements Writes {}

  /** An answer that somebody at the desk, or a warden, gives for a person. */
  public record AnswerAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      Safety safety,
      String where,
      String words)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** What came of looking for a person, or of sending help. */
  public record OutcomeAsked(
      FactId id, ReporterId by, Optional<Instant> happened, PersonId person, String outcome)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** Why nobody is asked any more. */
  public record EndAsked(FactId id, ReporterId by, Optional<Instant> happened, String reason)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** The address at which one person answers. */
  public record PersonLink(PersonId person, String path) {}

  @GET
  public Page<RollCallsBoard.Call> rollCalls(@BeanParam Asked asked, @BeanParam Paged paged) {
    return RollCallsBoard.calls(window.asOf(asked), paged.asked());
  }

  @POST
  public RestResponse<Written> start(RollCallAsked asked) {
    return intake.take(
        asked,
        Seen.NOTHING,
        at(asked.rollCall()),
        new WardenFact.RollCallStarted(
            asked.rollCall(), asked.areas(), Text.page("reason", asked.reason())));
  }

  @GET
  @Path("{rollCall}")
  public RollCallBoard rollCall(
      @PathParam("rollCall") String rollCall,
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("show") @DefaultValue("") String show,
      @QueryParam("warden") @DefaultValue("") String warden,
      @QueryParam("account") @DefaultValue("") String account) {
    var wanted = new RollCallBoard.Wanted(show, warden, account);
    return counted(asked, new RollCallId(rollCall)).board(wanted, paged.asked());
  }

  /** Counted once for all who look at it, whichever rows they look at. */
  private RollCallBoard.Counted counted(Asked asked, RollCallId id) {
    RollCount count = counts.get(new Called(window.desk(), id), () -> new RollCount(id));
    RollCallBoard.Counted counted =
        count
            .findCount(window.running(asked), () -> window.running(asked))
            .orElseThrow(NotFoundException::new);
    window.madeFrom(asked, counted.asOf());
    return counted;
  }

  /** Everybody who is asked, as a table. */
  @GET
  @Path("{rollCall}/list.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response list(@PathParam("rollCall") String rollCall) {
    List<RollCallBoard.Row> rows =
        RollCallBoard.findRows(window.present(), new RollCallId(rollCall))
            .orElseThrow(NotFoundException::new);
    StreamingOutput table = out -> RollCallCsv.write(out, rows);
    return Response.ok(table)
        .header("Content-Disposition", "attachment; filename=\"roll-call.csv\"")
        .build();
  }

  /** The addresses at which people answer, for those who send them out. */
  @GET
  @Path("{rollCall}/links")
  public Page<PersonLink> links(@PathParam("rollCall") String rollCall, @BeanParam Paged paged) {
    RollCallId id = new RollCallId(rollCall);
    Links links = window.desk().links();
    List<PersonLink> all =
        RollCallBoard.findRows(window.present(), id).orElseThrow(NotFoundException::new).stream()
            .map(RollCallBoard.Row::person)
            .sorted()
            .map(person -> new PersonLink(person, links.path(new Link.CheckIn(id, person))))
            .toList();
    return paged.of(all, link -> link.person().toString());
  }

  @POST
  @Path("{rollCall}/answers")
  public RestResponse<Written> answer(@PathParam("rollCall") String rollCall, AnswerAsked asked) {
    RollCallId id = new RollCallId(rollCall);
    return intake.take(
        asked,
        Seen.NOTHING,
        at(id),
        new WardenFact.RollCallAnswered(
            id, asked.person(), asked.safety(), asked.where(), asked.words()));
  }

  @POST
  @Path("{rollCall}/outcomes")
  public RestResponse<Written> outcome(@PathParam("rollCall") String rollCall, OutcomeAsked asked) {
    RollCallId id = new RollCallId(rollCall);
    return intake.take(
        asked,
        Seen.NOTHING,
        at(id),
        new WardenFact.EscalationClosed(id, asked.person(), Text.page("outcome", asked.outcome())));
  }

  @POST
  @Path("{rollCall}/end")
  public RestResponse<Written> end(@PathParam("rollCall") String rollCall, EndAsked asked) {
    RollCallId id = new RollCallId(rollCall);
    return intake.take(
        asked,
        Seen.NOTHING,
        at(id),
        new WardenFact.RollCallClosed(id, Text.page("reason", asked.reason())));
  }

  private static String at(RollCallId id) {
    return "/api/roll-calls/" + id;
  }
}
