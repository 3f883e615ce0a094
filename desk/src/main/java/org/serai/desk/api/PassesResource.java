package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/** Movement passes to print: of one person, or of everybody on a flight. */
@Path("/api/passes")
@Blocking
public class PassesResource {
  private final DeskWindow window;

  PassesResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String passes(
      @QueryParam("flight") @DefaultValue("") String flight,
      @QueryParam("person") @DefaultValue("") String person) {
    FlightId id = new FlightId(flight);
    if (window.present().mission().flights().findFlight(id).isEmpty()) {
      throw new NotFoundException();
    }
    Optional<PersonId> one = Optional.of(person).filter(p -> !p.isEmpty()).map(PersonId::new);
    return window.desk().papers().passes().apply(id, one);
  }
}
