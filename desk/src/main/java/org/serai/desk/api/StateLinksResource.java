package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.serai.desk.links.Link;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.StateCode;

/** Signed addresses at which states see their own nationals. */
@Path("/api/state-links")
@Blocking
public class StateLinksResource {
  /** A season of a crisis; a list of people at risk is not left lying open for longer. */
  private static final int MOST_DAYS = 90;

  private final DeskWindow window;

  StateLinksResource(DeskWindow window) {
    this.window = window;
  }

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
    return new StateLink(code, until, window.desk().links().path(new Link.OfState(code, until)));
  }
}
