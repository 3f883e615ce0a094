package org.serai.desk.boards;

import java.util.List;
import java.util.Set;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Ledger.Landing;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;

/** A flight that is on the ground already does not land there now. */
public final class OnTheGround {
  private static final Set<FlightState> DOWN = Set.of(FlightState.LANDED, FlightState.DIVERTED);

  private OnTheGround() {}

  /**
   * Refuses a second landing that bears no time: everybody has left the aircraft by the first one,
   * so that it would move nobody, and say nothing of it. The same report sent again is none.
   */
  public static void refuse(AsOf present, FlightId flight, FactId report) {
    boolean down =
        present.mission().flights().findFlight(flight).map(Flight::state).stream()
            .anyMatch(DOWN::contains);
    List<Landing> landings = present.mission().ledger().landings(flight);
    boolean repeated = present.mission().findNumber(report).isPresent();
    if (down && !landings.isEmpty() && !repeated) {
      Landing last = landings.getLast();
      PlainWords plain = PlainWords.of(present);
      throw new Malformed(
          "happened",
          "",
          ("the time at which it landed: by what was told before it is on the ground at %s since"
                  + " %s, and a landing now would move nobody; if there was none at %s, strike"
                  + " that one off")
              .formatted(
                  plain.place(last.at()),
                  plain.clock(last.happened(), last.at()),
                  plain.place(last.at())));
    }
  }
}
