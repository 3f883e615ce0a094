package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.LodgingBoard;

/** Who sleeps where tonight. */
@Path("/api/lodging")
@Blocking
public class LodgingResource {
  private final DeskWindow window;

  LodgingResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public LodgingBoard lodging(@BeanParam Asked asked, @BeanParam Paged paged) {
    return LodgingBoard.of(window.asOf(asked), paged.asked());
  }
}
