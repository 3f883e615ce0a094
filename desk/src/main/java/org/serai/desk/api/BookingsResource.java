package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.BookingsBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** Seats that are asked for. */
@Path("/api/bookings")
@Blocking
public class BookingsResource {
  private final DeskWindow window;
  private final Intake intake;

  BookingsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A booking that is given up. */
  public record GivenUp(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      BookingId booking,
      PersonId person,
      String reason)
      implements Writes {}

  @GET
  public Page<BookingsBoard.Row> bookings(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("flight") @DefaultValue("") String flight,
      @QueryParam("person") @DefaultValue("") String person) {
    return paged.of(
        BookingsBoard.of(window.asOf(asked), flight, person), row -> row.booking().toString());
  }

  /** Books, unless somebody else has the last seat: the rules are asked at the one door. */
  @POST
  public RestResponse<Written> book(BookingAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.flight(), asked.person()),
        "/api/bookings?flight=" + asked.flight() + "&person=" + asked.person(),
        new FlightFact.BookingRanked(
            asked.flight(), asked.booking(), asked.person(), asked.priority()),
        new MovementFact.Booked(
            asked.booking(), asked.person(), asked.flight(), asked.from(), asked.to()));
  }

  @POST
  @Path("given-up")
  public RestResponse<Written> giveUp(GivenUp asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.booking(), asked.person()),
        "/api/bookings?person=" + asked.person(),
        new MovementFact.BookingCancelled(
            asked.booking(), asked.person(), Text.line("reason", asked.reason())));
  }
}
