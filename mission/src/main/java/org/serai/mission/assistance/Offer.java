package org.serai.mission.assistance;

import java.time.Instant;
import org.serai.mission.facts.AssistanceFact.SeatsOffered;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;

/** Seats offered to all people of a request, until a moment. */
public record Offer(
    OfferId id,
    RequestId request,
    FlightId flight,
    PlaceId from,
    PlaceId to,
    Instant until,
    State state) {

  /** What was answered. */
  public enum State {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Taken back: the flight does not fly, or they did not come. */
    WITHDRAWN
  }

  static Offer of(SeatsOffered f) {
    return new Offer(f.offer(), f.request(), f.flight(), f.from(), f.to(), f.until(), State.OPEN);
  }

  Offer in(State next) {
    return new Offer(id, request, flight, from, to, until, next);
  }

  /** Whether an answer is still awaited at the moment. */
  public boolean openAt(Instant moment) {
    return state == State.OPEN && moment.isBefore(until);
  }

  /** Whether nobody answered in time. */
  public boolean lapsedAt(Instant moment) {
    return state == State.OPEN && !moment.isBefore(until);
  }
}
