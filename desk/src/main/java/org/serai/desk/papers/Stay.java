package org.serai.desk.papers;

import java.time.Instant;
import java.util.List;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/**
 * An unbroken run of slots of one person at one standpoint. It lasts from the arrival of the move
 * that leads there to the departure of the next one; where no move is known, from slot to slot.
 *
 * @param first number of the first slot, {@code last} that of the last one
 */
record Stay(
    PersonId person,
    Standpoint standpoint,
    int first,
    int last,
    Instant from,
    Instant until,
    List<FlightId> in,
    List<FlightId> out) {
  Stay {
    in = List.copyOf(in);
    out = List.copyOf(out);
  }

  int slots() {
    return last - first + 1;
  }
}
