package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.serai.desk.boards.Bearings;

/** What every page needs first. */
@Path("/api/bearings")
@Blocking
public class BearingsResource {
  private final DeskWindow window;

  BearingsResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public Bearings bearings(@BeanParam Asked asked) {
    boolean draft = window.desk().draft().get().isPresent();
    return Bearings.of(window.asOf(asked), draft);
  }
}
