package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.HeadsBoard;

/** How many are where, over time. */
@Path("/api/head-counts")
@Blocking
public class HeadCountsResource {
  private final DeskWindow window;
  private final Once<DeskWindow.Sight, HeadsBoard> once = new Once<>();

  HeadCountsResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public HeadsBoard headCounts(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    return once.get(DeskWindow.sight(asked, asOf), () -> HeadsBoard.of(asOf));
  }
}
