package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.boards.AmissBoard;

/** What needs a person now. */
@Path("/api/amiss")
@Blocking
public class AmissResource {
  private final DeskWindow window;

  AmissResource(DeskWindow window) {
    this.window = window;
  }

  /** How many things are amiss: the number on the rail. */
  public record Tally(int amiss) {}

  @GET
  public AmissBoard amiss(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("rule") @DefaultValue("") String rule) {
    return AmissBoard.of(window.findings(asked), rule, paged.asked());
  }

  @GET
  @Path("count")
  public Tally count(@BeanParam Asked asked) {
    return new Tally(window.findings(asked).count());
  }
}
