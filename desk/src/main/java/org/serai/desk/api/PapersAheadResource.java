package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PapersAhead;

/** Papers that end before the way back: events to come, each to be tried as a what-if. */
@Path("/api/papers-ahead")
@Blocking
public class PapersAheadResource {
  private final DeskWindow window;

  PapersAheadResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public Page<PapersAhead.Ending> papers(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(PapersAhead.of(window.asOf(asked)).endings(), PapersAhead.Ending::event);
  }
}
