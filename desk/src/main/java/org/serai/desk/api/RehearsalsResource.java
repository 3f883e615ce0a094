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
import org.serai.desk.boards.RehearsalBoard;
import org.serai.mission.terms.Malformed;

/** A plan played against futures drawn by chance. Nothing is recorded. */
@Path("/api/rehearsals")
@Blocking
public class RehearsalsResource {
  /** A thousand people take a quarter of a second per future: more is for the command line. */
  private static final int MOST_FUTURES = 1_000;

  private final PlanningWindow window;

  RehearsalsResource(PlanningWindow window) {
    this.window = window;
  }

  @GET
  public Page<RehearsalBoard> all(@BeanParam Paged paged) {
    return paged.of(window.planning().rehearsals().all().get(), RehearsalBoard::id);
  }

  /** Begins to play; ask for it again to see how far it has come. */
  @POST
  public RehearsalBoard ask(OpenPlanning.RehearsalAsked asked) {
    Malformed.unless(
        asked.id().matches("[A-Za-z0-9-]{8,64}"), "id", asked.id(), "a UUID made before sending");
    Malformed.unless(
        asked.futures() >= 1 && asked.futures() <= MOST_FUTURES,
        "futures",
        asked.futures(),
        "1 to " + MOST_FUTURES);
    return window.planning().rehearsals().ask().apply(asked);
  }

  @GET
  @Path("{id}")
  public Response one(@PathParam("id") String id) {
    return window.planning().rehearsals().all().get().stream()
        .filter(rehearsal -> rehearsal.id().equals(id))
        .findFirst()
        .map(rehearsal -> Response.ok(rehearsal).build())
        .orElseGet(() -> gone(id));
  }

  /** One future by its number, played again alone and told in the order of time. */
  @GET
  @Path("{id}/futures/{number: [0-9]{1,4}}")
  public Response future(@PathParam("id") String id, @PathParam("number") int number) {
    return window
        .planning()
        .rehearsals()
        .future()
        .apply(id, number)
        .map(told -> Response.ok(told).build())
        .orElseGet(() -> gone(id));
  }

  @DELETE
  @Path("{id}")
  public Response discard(@PathParam("id") String id) {
    return window.planning().rehearsals().discard().test(id)
        ? Response.ok(Map.of("words", "Thrown away. Nothing was recorded.")).build()
        : gone(id);
  }

  private static Response gone(String id) {
    return Problem.of(
            404,
            "There is no such rehearsal.",
            "Rehearsal " + id + " was thrown away, or the desk was opened anew since.",
            "Ask again; the same seed gives the same futures.")
        .response();
  }
}
