package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.OwnBoard;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.desk.links.CheckInPage;
import org.serai.desk.links.Link;
import org.serai.desk.links.OwnPage;
import org.serai.desk.papers.OwnCalendar;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** A person's own plan, behind a signed link: what is booked, and "I accept" or "I cannot". */
@Path("/my/{token}")
@Blocking
public class OwnResource {
  private static final ReporterId BY_LINK = new ReporterId("own-link");

  private final DeskWindow window;

  OwnResource(DeskWindow window) {
    this.window = window;
  }

  /** The form as a browser sends it. */
  public static class Filled {
    @FormParam("form")
    @DefaultValue("")
    String form = "";

    @FormParam("booking")
    @DefaultValue("")
    String booking = "";

    @FormParam("answer")
    @DefaultValue("")
    String answer = "";

    @FormParam("reason")
    @DefaultValue("")
    String reason = "";
  }

  @GET
  public Response plan(@BeanParam CheckInResource.Visit visit) {
    return findPerson(visit.token)
        .map(person -> planned(visit, person))
        .orElseGet(() -> CheckInResource.html(404, CheckInPage.notValid()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(@BeanParam CheckInResource.Visit visit, @BeanParam Filled filled) {
    Optional<PersonId> person = findPerson(visit.token);
    if (person.isEmpty()) {
      return CheckInResource.html(404, CheckInPage.notValid());
    }
    return recorded(person.get(), filled)
        ? planned(visit, person.get())
        : failed(visit, person.get(), filled);
  }

  /** A feed for the person's own calendar program; it holds ids and places, and no name. */
  @GET
  @Path("calendar.ics")
  @Produces("text/calendar;charset=UTF-8")
  public Response calendar(@PathParam("token") String token) {
    PersonId person = findPerson(token).orElseThrow(NotFoundException::new);
    AsOf present = window.present();
    StreamingOutput feed = out -> OwnCalendar.write(out, present.mission(), person, present.now());
    return Response.ok(feed).header("Cache-Control", "no-store").build();
  }

  /** The pass for a flight that is on the person's own plan, to be shown or printed. */
  @GET
  @Path("pass")
  public Response pass(
      @PathParam("token") String token, @QueryParam("flight") @DefaultValue("") String flight) {
    PersonId person = findPerson(token).orElseThrow(NotFoundException::new);
    OwnBoard board = OwnBoard.find(window.present(), person).orElseThrow(NotFoundException::new);
    if (flight.isEmpty() || board.moves().stream().noneMatch(move -> move.by().equals(flight))) {
      return CheckInResource.html(404, CheckInPage.notValid());
    }
    var passes = window.desk().papers().passes();
    return CheckInResource.html(200, passes.apply(new FlightId(flight), Optional.of(person)));
  }

  private Response planned(CheckInResource.Visit visit, PersonId person) {
    OwnPage page = new OwnPage(visit.language());
    return CheckInResource.html(200, page.of(board(person), UUID.randomUUID(), own(visit)));
  }

  private Response failed(CheckInResource.Visit visit, PersonId person, Filled filled) {
    OwnPage page = new OwnPage(visit.language());
    boolean unexplained = filled.answer.equals("no") && filled.reason.isBlank();
    UUID form = UUID.randomUUID();
    return CheckInResource.html(400, page.failed(board(person), form, own(visit), unexplained));
  }

  private OwnBoard board(PersonId person) {
    return OwnBoard.find(window.present(), person).orElseThrow(NotFoundException::new);
  }

  private static String own(CheckInResource.Visit visit) {
    return "/my/" + visit.token;
  }

  private Optional<PersonId> findPerson(String token) {
    return window
        .desk()
        .links()
        .find(token)
        .filter(Link.Own.class::isInstance)
        .map(Link.Own.class::cast)
        .map(Link.Own::person)
        .filter(id -> window.present().mission().people().findPerson(id).isPresent());
  }

  /** Only of a move that is booked for this person; anything else was not on the page. */
  private boolean recorded(PersonId person, Filled filled) {
    try {
      BookingId booking = new BookingId(filled.booking);
      boolean own =
          window.present().mission().ledger().line(person).findBooking(booking).isPresent();
      boolean accepted = filled.answer.equals("yes");
      var fact =
          new PersonFact.MoveAnswered(
              person, booking, accepted, accepted ? "" : filled.reason.strip());
      return own
          && switch (window.record(List.of(report(person, filled, fact)), Seen.NOTHING)) {
            case Outcome.Accepted _, Outcome.Repeated _ -> true;
            case Outcome.Refused _, Outcome.Stale _ -> false;
          };
    } catch (Malformed e) {
      // "I cannot" without a reason, or no booking at all: the page says it was not recorded.
      return false;
    }
  }

  private Report report(PersonId person, Filled filled, PersonFact.MoveAnswered fact) {
    String all = String.join("\n", filled.form, person.value(), fact.toString());
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))),
        window.present().now(),
        BY_LINK,
        Source.DESK,
        Standing.HAPPENED,
        fact);
  }
}
