package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.NowBoard;

/** Is everybody safe, and what needs me? */
@Path("/api/now")
@Blocking
public class NowResource {
  private final DeskWindow window;

  NowResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public NowBoard now(@BeanParam Asked asked) {
    return NowBoard.of(window.asOf(asked), window.findings(asked));
  }
}
