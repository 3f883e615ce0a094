package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.WeeksAhead;

/** Levels and ceilings that planning reckons with in the next four weeks. */
@Path("/api/weeks-ahead")
@Blocking
public class WeeksAheadResource {
  private final DeskWindow window;

  WeeksAheadResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public WeeksAhead weeks() {
    return WeeksAhead.of(window.asOf(new Asked()));
  }
}
