package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.OnTheGround;
import org.serai.mission.facts.FlightFact;

/** Landed elsewhere, or came back to where it started: everybody aboard is there. */
@Path("/api/diversions")
@Blocking
public class DiversionsResource {
  private final DeskWindow window;
  private final Intake intake;

  DiversionsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  @POST
  public RestResponse<Written> diverted(Landed asked, @BeanParam IfMatch ifMatch) {
    if (asked.happened().isEmpty()) {
      OnTheGround.refuse(window.present(), asked.flight(), asked.id());
    }
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        new FlightFact.FlightDiverted(asked.flight(), asked.at()));
  }
}
