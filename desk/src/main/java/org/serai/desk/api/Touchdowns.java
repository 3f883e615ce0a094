package org.serai.desk.api;

import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.OnTheGround;
import org.serai.mission.facts.FlightFact;

/** What every report of a flight on the ground goes through, wherever it came down. */
@Singleton
public class Touchdowns {
  private final DeskWindow window;
  private final Intake intake;

  Touchdowns(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** Told as of now it must be in the air; whoever says when it was may tell it afterwards. */
  RestResponse<Written> take(Landed asked, IfMatch ifMatch, FlightFact fact) {
    if (asked.happened().isEmpty()) {
      OnTheGround.refuse(window.present(), asked.flight(), asked.id());
    }
    return intake.take(
        asked, ifMatch.about(asked.flight()), "/api/flights/" + asked.flight(), fact);
  }
}
