package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.WhatIf;
import org.serai.mission.terms.Malformed;

/** Sandboxes: what would happen if. Nothing is recorded until somebody signs the draft. */
@Path("/api/what-ifs")
@Blocking
public class WhatIfsResource {
  /** More at once is a story of its own, and no longer compared by a reader. */
  private static final int MOST_EVENTS = 20;

  private final PlanningWindow window;

  WhatIfsResource(PlanningWindow window) {
    this.window = window;
  }

  @GET
  public Page<WhatIf> all(@BeanParam Paged paged) {
    return paged.of(window.planning().whatIfs().get(), WhatIf::id);
  }

  /** Plans anew after the events; the id is made by whoever asks. */
  @POST
  public WhatIf ask(OpenPlanning.WhatIfAsked asked) {
    Malformed.unless(
        asked.id().matches("[A-Za-z0-9-]{8,64}"), "id", asked.id(), "a UUID made before sending");
    int events = asked.events().size();
    Malformed.unless(events >= 1 && events <= MOST_EVENTS, "events", events, "1 to " + MOST_EVENTS);
    return window.planning().whatIf().apply(asked);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id) {
    return window.planning().whatIfs().get().stream()
        .filter(whatIf -> whatIf.id().equals(id))
        .findFirst()
        .map(whatIf -> Response.ok(whatIf).build())
        .orElseGet(() -> gone(id));
  }

  /** Level by level, by how much it is better or worse than another one. */
  @GET
  @Path("{id}/beside/{other}")
  public Response beside(@PathParam("id") String id, @PathParam("other") String other) {
    return window
        .planning()
        .beside()
        .apply(id, other)
        .map(beside -> Response.ok(beside).build())
        .orElseGet(() -> gone(known(id) ? other : id));
  }

  private boolean known(String id) {
    return window.planning().whatIfs().get().stream().anyMatch(one -> one.id().equals(id));
  }

  /** Makes it the draft that waits for a signature. */
  @POST
  @Path("{id}/propose")
  public Response propose(@PathParam("id") String id) {
    return window.planning().propose().test(id)
        ? Response.ok(Map.of("words", "It waits as a draft; sign it on the page of the plan."))
            .build()
        : gone(id);
  }

  @DELETE
  @Path("{id}")
  public Response discard(@PathParam("id") String id) {
    return window.planning().discard().test(id)
        ? Response.ok(Map.of("words", "Thrown away. Nothing was recorded.")).build()
        : gone(id);
  }

  private static Response gone(String id) {
    return Problem.of(
            404,
            "There is no such what-if.",
            "What-if " + id + " was thrown away, or the desk was opened anew since.",
            "Ask again; nothing was recorded.")
        .response();
  }
}
