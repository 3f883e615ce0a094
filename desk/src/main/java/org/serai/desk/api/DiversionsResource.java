package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.FlightFact;

/** Landed elsewhere, or came back to where it started: everybody aboard is there. */
@Path("/api/diversions")
@Blocking
public class DiversionsResource {
  private final Touchdowns touchdowns;

  DiversionsResource(Touchdowns touchdowns) {
    this.touchdowns = touchdowns;
  }

  @POST
  public RestResponse<Written> diverted(Landed asked, @BeanParam IfMatch ifMatch) {
    return touchdowns.take(
        asked, ifMatch, new FlightFact.FlightDiverted(asked.flight(), asked.at()));
  }
}
