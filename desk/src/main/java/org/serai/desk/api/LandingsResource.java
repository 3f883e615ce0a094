package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;

/** Landed where a leg ends. */
@Path("/api/landings")
@Blocking
public class LandingsResource {
  private final Touchdowns touchdowns;

  LandingsResource(Touchdowns touchdowns) {
    this.touchdowns = touchdowns;
  }

  @POST
  public RestResponse<Written> landed(Landed asked, @BeanParam IfMatch ifMatch) {
    return touchdowns.take(
        asked, ifMatch, new FlightFact.FlightArrived(asked.flight(), asked.at()));
  }
}
