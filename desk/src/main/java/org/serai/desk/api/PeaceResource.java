package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.boards.PeaceBoard;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Policy;

/** What was agreed, and whether it is kept. */
@Path("/api/peace")
@Blocking
public class PeaceResource {
  private final DeskWindow window;

  PeaceResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public PeaceBoard peace(
      @BeanParam Asked asked, @QueryParam("days") @DefaultValue("") String days) {
    var asOf = window.asOf(asked);
    long usual = asOf.mission().places().policy(Policy.ZONE_PERIOD_DAYS);
    return PeaceBoard.of(asOf, days.isEmpty() ? (int) usual : days(days), window.findings(asked));
  }

  private static int days(String text) {
    Malformed.unless(text.matches("[1-9]\\d{0,2}"), "days", text, "1 to 366");
    return Integer.parseInt(text);
  }
}
