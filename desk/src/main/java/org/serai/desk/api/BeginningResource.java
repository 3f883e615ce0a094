package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.Beginning;

/** What is still to be told of a mission that begins. */
@Path("/api/beginning")
@Blocking
public class BeginningResource {
  private final DeskWindow window;

  BeginningResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public Beginning beginning(@BeanParam Asked asked) {
    return Beginning.of(window.asOf(asked));
  }
}
