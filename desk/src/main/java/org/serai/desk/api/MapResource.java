package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.MapBoard;

/** Who is where, how dangerous is it, what flies. */
@Path("/api/map")
@Blocking
public class MapResource {
  private final DeskWindow window;

  MapResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public MapBoard map(@BeanParam Asked asked) {
    return MapBoard.of(window.asOf(asked));
  }
}
