package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContinuityBoard;
import org.serai.mission.terms.Malformed;

/** How much of the work is held, hour by hour. */
@Path("/api/continuity")
@Blocking
public class ContinuityResource {
  private final DeskWindow window;
  private final Once<Span, ContinuityBoard> once = new Once<>();

  private record Span(DeskWindow.Sight sight, int days) {}

  ContinuityResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public ContinuityBoard continuity(
      @BeanParam Asked asked, @QueryParam("days") @DefaultValue("7") String days) {
    Malformed.unless(days.matches("[1-9]\\d?"), "days", days, "1 to 42");
    int span = Integer.parseInt(days);
    AsOf asOf = window.asOf(asked);
    return once.get(
        new Span(DeskWindow.sight(asked, asOf), span), () -> ContinuityBoard.of(asOf, span));
  }
}
