package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.HelpBoard;

/** Who asks for help, who is next and why. */
@Path("/api/assistance")
@Blocking
public class HelpResource {
  private final DeskWindow window;
  private final Once<AsOf, HelpBoard> once = new Once<>();

  HelpResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public HelpBoard assistance(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    return once.get(asOf, () -> HelpBoard.of(asOf));
  }
}
