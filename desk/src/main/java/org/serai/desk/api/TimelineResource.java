package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.TimelineBoard;

/** Who goes in and out, when. */
@Path("/api/timeline")
@Blocking
public class TimelineResource {
  private final DeskWindow window;
  private final Once<DeskWindow.Sight, TimelineBoard> once = new Once<>();

  TimelineResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public TimelineBoard timeline(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    return once.get(DeskWindow.sight(asked, asOf), () -> TimelineBoard.of(asOf));
  }
}
