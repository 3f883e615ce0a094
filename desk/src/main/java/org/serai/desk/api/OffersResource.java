package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Acceptance;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.HelpBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.AssistanceFact.OfferAnswered;
import org.serai.mission.facts.AssistanceFact.OfferWithdrawn;
import org.serai.mission.facts.AssistanceFact.SeatsOffered;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;

/** Seats left over, offered in order; who accepts is registered and booked in the same breath. */
@Path("/api/offers")
@Blocking
public class OffersResource {
  private static final String AT = "/api/assistance";

  private final DeskWindow window;
  private final Intake intake;

  OffersResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** Seats for all people of a request. */
  public record OfferAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      OfferId offer,
      RequestId request,
      FlightId flight,
      PlaceId from,
      PlaceId to,
      Instant until)
      implements Writes {}

  /** Yes or no. */
  public record AnswerAsked(
      FactId id, ReporterId by, Optional<Instant> happened, OfferId offer, boolean accepted)
      implements Writes {}

  /** That the seats are not to be had any more. */
  public record WithdrawalAsked(
      FactId id, ReporterId by, Optional<Instant> happened, OfferId offer, String reason)
      implements Writes {}

  /**
   * Every offer that was made, the one that ends last first; {@code gone} narrows it to those of
   * flights that are gone or, where it is false, to the others.
   */
  @GET
  public Page<HelpBoard.Offered> offers(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("gone") @DefaultValue("") String gone) {
    Malformed.unless(gone.matches("|true|false"), "gone", gone, "true, false or nothing");
    List<HelpBoard.Offered> wanted =
        HelpBoard.offers(window.asOf(asked)).stream()
            .filter(offered -> gone.isEmpty() || gone.equals("" + offered.gone()))
            .toList();
    return paged.of(wanted, offered -> offered.offer().value());
  }

  @POST
  public RestResponse<Written> offer(OfferAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.request(), asked.flight()),
        AT,
        new SeatsOffered(
            asked.offer(),
            asked.request(),
            asked.flight(),
            asked.from(),
            asked.to(),
            asked.until()));
  }

  @POST
  @Path("answers")
  public RestResponse<Written> answer(AnswerAsked asked, @BeanParam IfMatch ifMatch) {
    AsOf asOf = window.present();
    if (asOf.mission().assistance().offers().findOffer(asked.offer()).isEmpty()) {
      throw new NotFoundException();
    }
    // A repeat says no more than the answer: what followed from it was recorded with it.
    boolean repeat = asOf.mission().findNumber(asked.id()).isPresent();
    List<Fact> facts =
        asked.accepted() && !repeat
            ? Acceptance.of(asOf, asked.offer())
            : List.of(new OfferAnswered(asked.offer(), asked.accepted()));
    return intake.take(asked, ifMatch.about(asked.offer()), AT, facts.toArray(Fact[]::new));
  }

  @POST
  @Path("withdrawals")
  public RestResponse<Written> withdraw(WithdrawalAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(
        asked, ifMatch.about(asked.offer()), AT, new OfferWithdrawn(asked.offer(), reason));
  }
}
