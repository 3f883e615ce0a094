package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.boards.FlightsBoard;
import org.serai.desk.boards.ManifestBoard;
import org.serai.mission.terms.FlightId;

/** Which seat is free, and who is on it. */
@Path("/api/flights")
@Blocking
public class FlightsResource {
  private final DeskWindow window;

  FlightsResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public FlightsBoard flights(
      @BeanParam Asked asked, @QueryParam("span") @DefaultValue("") String span) {
    return FlightsBoard.of(window.asOf(asked), span.equals("all"));
  }

  /** One flight with its manifest; the id of a flight has a slash in it. */
  @GET
  @Path("{flight: .+}")
  public ManifestBoard manifest(@PathParam("flight") String flight, @BeanParam Asked asked) {
    return ManifestBoard.find(window.asOf(asked), new FlightId(flight), window.findings(asked))
        .orElseThrow(NotFoundException::new);
  }
}
