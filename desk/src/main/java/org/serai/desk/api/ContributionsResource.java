package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.ReporterId;

/** What hosts and contributors gave, as a page, a table and a letter. */
@Path("/api/contributions")
@Blocking
public class ContributionsResource {
  private static final String HERE = "/api/contributions";

  private final DeskWindow window;
  private final Intake intake;

  ContributionsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** The period that is asked for; days that are left out are the first and the last there are. */
  public static class Period {
    @QueryParam("from")
    @DefaultValue("")
    String from = "";

    @QueryParam("until")
    @DefaultValue("")
    String until = "";

    private static Optional<LocalDate> day(String field, String text) {
      if (text.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(Moments.day(text));
      } catch (DateTimeException e) {
        Malformed refused = new Malformed(field, text, "a day such as 2021-08-22");
        refused.initCause(e);
        throw refused;
      }
    }
  }

  /** Premises that somebody lends. */
  public record PremisesGiven(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PremisesId premises,
      String contributor,
      LocalDate from,
      LocalDate until)
      implements Writes {}

  /** A flight that somebody gives. */
  public record FlightGiven(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, String contributor)
      implements Writes {}

  /** Anything else that is given. */
  public record GiftGiven(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      GiftId gift,
      String contributor,
      String what,
      long amount,
      String unit,
      LocalDate from,
      LocalDate until)
      implements Writes {}

  /** A gift that does not count. */
  public record GiftTaken(
      FactId id, ReporterId by, Optional<Instant> happened, GiftId gift, String reason)
      implements Writes {}

  /** Premises that do not count as lent from a first day. */
  public record PremisesTaken(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PremisesId premises,
      LocalDate from,
      String reason)
      implements Writes {}

  /** A flight that does not count as given. */
  public record FlightTaken(
      FactId id, ReporterId by, Optional<Instant> happened, FlightId flight, String reason)
      implements Writes {}

  @GET
  public ContributionsBoard contributions(@BeanParam Asked asked, @BeanParam Period period) {
    return ContributionsBoard.of(
        window.asOf(asked), Period.day("from", period.from), Period.day("until", period.until));
  }

  @GET
  @Path("statement.csv")
  public Response table(@BeanParam Asked asked, @BeanParam Period period) {
    byte[] file = window.desk().statement().csv().apply(contributions(asked, period));
    return file("text/csv;charset=UTF-8", "contributions.csv", file);
  }

  @GET
  @Path("statement.pdf")
  public Response letter(@BeanParam Asked asked, @BeanParam Period period) {
    byte[] file = window.desk().statement().pdf().apply(contributions(asked, period));
    return file("application/pdf", "contributions.pdf", file);
  }

  private static Response file(String type, String name, byte[] file) {
    return Response.ok(file)
        .type(type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  @POST
  @Path("premises")
  public RestResponse<Written> premises(PremisesGiven a, @BeanParam IfMatch ifMatch) {
    String contributor = Text.line("contributor", a.contributor());
    Days days = new Days(a.from(), a.until());
    var fact = new HostingFact.PremisesContributed(a.premises(), contributor, days);
    return intake.take(a, ifMatch.about(a.premises()), HERE, fact);
  }

  @POST
  @Path("flights")
  public RestResponse<Written> flight(FlightGiven a, @BeanParam IfMatch ifMatch) {
    String contributor = Text.line("contributor", a.contributor());
    var fact = new HostingFact.FlightContributed(a.flight(), contributor);
    return intake.take(a, ifMatch.about(a.flight()), HERE, fact);
  }

  @POST
  @Path("gifts")
  public RestResponse<Written> gift(GiftGiven a, @BeanParam IfMatch ifMatch) {
    Malformed.unless(
        a.amount() <= HostingFact.MOST_GIVEN,
        "amount",
        a.amount(),
        "1 to " + HostingFact.MOST_GIVEN);
    return intake.take(
        a,
        ifMatch.about(a.gift()),
        HERE,
        new HostingFact.ContributionGiven(
            a.gift(),
            Text.line("contributor", a.contributor()),
            Text.line("what", a.what()),
            a.amount(),
            Text.line("unit", a.unit()),
            new Days(a.from(), a.until())));
  }

  @POST
  @Path("gifts/withdrawals")
  public RestResponse<Written> takeGiftBack(GiftTaken a, @BeanParam IfMatch ifMatch) {
    var fact = new HostingFact.GiftTakenBack(a.gift(), Text.line("reason", a.reason()));
    return intake.take(a, ifMatch.about(a.gift()), HERE, fact);
  }

  @POST
  @Path("premises/withdrawals")
  public RestResponse<Written> takePremisesBack(PremisesTaken a, @BeanParam IfMatch ifMatch) {
    String reason = Text.line("reason", a.reason());
    var fact = new HostingFact.PremisesTakenBack(a.premises(), a.from(), reason);
    return intake.take(a, ifMatch.about(a.premises()), HERE, fact);
  }

  @POST
  @Path("flights/withdrawals")
  public RestResponse<Written> takeFlightBack(FlightTaken a, @BeanParam IfMatch ifMatch) {
    var fact = new HostingFact.FlightTakenBack(a.flight(), Text.line("reason", a.reason()));
    return intake.take(a, ifMatch.about(a.flight()), HERE, fact);
  }
}
