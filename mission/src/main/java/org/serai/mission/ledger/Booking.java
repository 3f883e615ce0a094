package org.serai.mission.ledger;

import java.time.Instant;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** A movement that was asked for, and how far it has come. */
public sealed interface Booking {
  BookingId id();

  PersonId person();

  BookingState state();

  /** The same booking in another state. */
  Booking in(BookingState state);

  /** A seat on a flight of ours. */
  record Seat(
      BookingId id, PersonId person, FlightId flight, PlaceId from, PlaceId to, BookingState state)
      implements Booking {
    @Override
    public Seat in(BookingState next) {
      return new Seat(id, person, flight, from, to, next);
    }
  }

  /** A move without a flight of ours: by road, on leave, back from leave. */
  record OwnWay(
      BookingId id, PersonId person, Account from, Account to, Instant at, BookingState state)
      implements Booking {
    @Override
    public OwnWay in(BookingState next) {
      return new OwnWay(id, person, from, to, at, next);
    }
  }
}
