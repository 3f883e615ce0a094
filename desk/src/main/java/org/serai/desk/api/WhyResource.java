package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** Why a plan has somebody somewhere, and why not elsewhere. */
@Path("/api/why")
@Blocking
public class WhyResource {
  private final PlanningWindow window;

  WhyResource(PlanningWindow window) {
    this.window = window;
  }

  /** Why; or why not, where {@code where} names another place: away, hub, a station or a post. */
  @GET
  public Response why(
      @QueryParam("person") @DefaultValue("") String person,
      @QueryParam("moment") @DefaultValue("") String moment,
      @QueryParam("where") @DefaultValue("") String where) {
    var asked = new OpenPlanning.Why(new PersonId(person), instant(moment), where);
    return window
        .planning()
        .reasons()
        .apply(asked)
        .map(reasons -> Response.ok(reasons).build())
        .orElseGet(
            () ->
                Problem.of(
                        404,
                        "No plan to ask about.",
                        "No plan is in force, and no draft waits.",
                        "Make a plan first; then every stay in the timeline can be asked about.")
                    .response());
  }

  private static Instant instant(String text) {
    try {
      return Moments.instant(text);
    } catch (DateTimeException e) {
      Malformed refused = new Malformed("moment", text, "an instant such as 2021-08-22T03:00:00Z");
      refused.initCause(e);
      throw refused;
    }
  }
}
