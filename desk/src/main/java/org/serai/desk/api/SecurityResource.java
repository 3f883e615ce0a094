package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.SecurityBoard;

/** How dangerous is it where, what limits follow, and which ways are open. */
@Path("/api/security")
@Blocking
public class SecurityResource {
  private final DeskWindow window;

  SecurityResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public SecurityBoard security(@BeanParam Asked asked) {
    return SecurityBoard.of(window.asOf(asked), window.findings(asked));
  }
}
