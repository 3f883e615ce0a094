package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.OnTheGround;
import org.serai.mission.facts.FlightFact;

/** Landed where a leg ends. */
@Path("/api/landings")
@Blocking
public class LandingsResource {
  private final DeskWindow window;
  private final Intake intake;

  LandingsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  @POST
  public RestResponse<Written> landed(Landed asked, @BeanParam IfMatch ifMatch) {
    if (asked.happened().isEmpty()) {
      OnTheGround.refuse(window.present(), asked.flight(), asked.id());
    }
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightArrived(asked.flight(), asked.at()));
  }
}
