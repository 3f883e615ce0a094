package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.CoverageBoard;

/** Which work stops. */
@Path("/api/coverage")
@Blocking
public class CoverageResource {
  private final DeskWindow window;
  private final Once<DeskWindow.Sight, CoverageBoard> once = new Once<>();

  CoverageResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public CoverageBoard coverage(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    return once.get(DeskWindow.sight(asked, asOf), () -> CoverageBoard.of(asOf));
  }
}
