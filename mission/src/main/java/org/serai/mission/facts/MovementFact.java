package org.serai.mission.facts;

import java.time.Instant;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** Movements of people: asked for (pending), made (posted), or not made (voided). */
public sealed interface MovementFact extends Fact {

  /** A seat is asked for: pending until a scan posts it. */
  record Booked(BookingId booking, PersonId person, FlightId flight, PlaceId from, PlaceId to)
      implements MovementFact {}

  /** A move without a flight of ours is announced: by road, on leave, back from leave. */
  record MovePlanned(BookingId booking, PersonId person, Account from, Account to, Instant at)
      implements MovementFact {}

  /** A booking or an announced move is given up. */
  record BookingCancelled(BookingId booking, PersonId person, String reason)
      implements MovementFact {}

  /** Came to the counter. */
  record CheckedIn(PersonId person, FlightId flight) implements MovementFact {}

  /** Went aboard at a place. */
  record Boarded(PersonId person, FlightId flight, PlaceId at) implements MovementFact {}

  /** Left the aircraft at a place. */
  record Alighted(PersonId person, FlightId flight, PlaceId at) implements MovementFact {}

  /** Did not come. */
  record NoShow(PersonId person, FlightId flight) implements MovementFact {}

  /** Was taken off before departure and is at this place. */
  record OffLoaded(PersonId person, FlightId flight, PlaceId at, String reason)
      implements MovementFact {}

  /** Went from one account to another without a flight of ours. */
  record Moved(PersonId person, Account from, Account to) implements MovementFact {}

  /** Was seen at a place. */
  record Sighted(PersonId person, PlaceId at) implements MovementFact {}

  /** A person explains why a report did not join up with what was known. */
  record GapExplained(PersonId person, FactId report, String explanation) implements MovementFact {
    public GapExplained {
      Malformed.unless(!explanation.isBlank(), "explanation", explanation, "what happened");
    }
  }
}
