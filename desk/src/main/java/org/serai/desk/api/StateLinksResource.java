package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.links.Link;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.StateCode;

/** Signed addresses at which states see their own nationals. */
@Path("/api/state-links")
@Blocking
public class StateLinksResource {
  /** A season of a crisis; a list of people at risk is not left lying open for longer. */
  private static final int MOST_DAYS = 90;

  private final DeskWindow window;
  private final Intake intake;

  StateLinksResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** That the addresses of a state are to open nothing any more. */
  public record WithdrawalAsked(
      FactId id, ReporterId by, Optional<Instant> happened, StateCode state, String reason)
      implements Writes {}

  /** Where a state sees its list; to be handed to its consulate alone. */
  public record StateLink(StateCode state, LocalDate until, String path) {}

  /** An address that is answered for so many days, today included. */
  @GET
  public StateLink link(
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("days") @DefaultValue("30") int days) {
    Malformed.unless(days >= 1 && days <= MOST_DAYS, "days", days, "1 to " + MOST_DAYS);
    StateCode code = new StateCode(state);
    LocalDate until = window.present().day().plusDays(days - 1L);
    int withdrawals = window.present().mission().assistance().timesWithdrawn(code);
    Link link = new Link.OfState(code, until, withdrawals);
    return new StateLink(code, until, window.desk().links().path(link));
  }

  /** From here on no address that was signed for the state before is answered. */
  @POST
  @Path("withdrawals")
  public RestResponse<Written> withdraw(WithdrawalAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    var fact = new AssistanceFact.StateLinksWithdrawn(asked.state(), reason);
    return intake.take(asked, ifMatch.about(), "/api/nationals?state=" + asked.state(), fact);
  }
}
