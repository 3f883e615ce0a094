package org.serai.mission.facts;

import java.util.List;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** What flies, and what became of it. */
public sealed interface FlightFact extends Fact {

  /** A flight is on the schedule; seats and payload hold on every leg. */
  record FlightScheduled(FlightId flight, String aircraft, int seats, int payloadKg, List<Leg> legs)
      implements FlightFact {
    /** Nobody flies a mission flight with more stops in a day. */
    private static final int MOST_LEGS = 12;

    public FlightScheduled {
      legs = List.copyOf(legs);
      Malformed.unless(
          !legs.isEmpty() && legs.size() <= MOST_LEGS, "legs", legs.size(), "1 to " + MOST_LEGS);
      Malformed.unless(seats >= 0 && seats <= 1_000, "seats", seats, "0 to 1000");
      Malformed.unless(payloadKg >= 0, "payload", payloadKg, "0 kg or more");
      for (int i = 1; i < legs.size(); i++) {
        Leg before = legs.get(i - 1);
        Leg leg = legs.get(i);
        Malformed.unless(leg.from().equals(before.to()), "from", leg.from(), "" + before.to());
        Malformed.unless(
            !leg.departs().isBefore(before.arrives()),
            "departs",
            leg.departs(),
            "not before the arrival there, " + before.arrives());
      }
    }
  }

  /**
   * What flies it: the type, and the registration that is painted on it, which is blank where
   * nobody knows it yet.
   */
  record AircraftNamed(FlightId flight, String aircraft, String registration)
      implements FlightFact {
    /** As on the tail: "5Y-BMA", "UP-B3705"; air forces paint short numbers. */
    private static final String PAINTED = "[A-Z0-9][A-Z0-9-]{0,11}";

    public AircraftNamed {
      Malformed.unless(!aircraft.isBlank(), "aircraft", aircraft, "the type, as Dash 8-300");
      Malformed.unless(
          registration.isEmpty() || registration.matches(PAINTED),
          "registration",
          registration,
          "as painted on the aircraft, in capitals: 5Y-BMA");
    }
  }

  /**
   * Armed forces fly it, whatever the aircraft: it may go where only military flights are let in.
   */
  record FlownByForces(FlightId flight) implements FlightFact {}

  /** No armed forces fly it: it may go where civil flights are let in. */
  record ForcesStruck(FlightId flight, String reason) implements FlightFact, Struck {
    public ForcesStruck {
      Struck.because(reason);
    }
  }

  /** The flight takes place with other seats. */
  record SeatsChanged(FlightId flight, int seats) implements FlightFact {
    public SeatsChanged {
      Malformed.unless(seats >= 0 && seats <= 1_000, "seats", seats, "0 to 1000");
    }
  }

  /** The flight takes place at other times or over other places. */
  record FlightRescheduled(FlightId flight, List<Leg> legs) implements FlightFact {
    public FlightRescheduled {
      legs = List.copyOf(legs);
      Malformed.unless(!legs.isEmpty(), "legs", legs.size(), "1 or more");
    }
  }

  /** The flight does not take place. */
  record FlightCancelled(FlightId flight, String reason) implements FlightFact {}

  /** Doors closed and off from a place. */
  record FlightDeparted(FlightId flight, PlaceId from) implements FlightFact {}

  /** Landed where a leg ends: those booked to here, or to nowhere in particular, are here. */
  record FlightArrived(FlightId flight, PlaceId at) implements FlightFact {}

  /** Landed elsewhere, or came back: everybody aboard is here. */
  record FlightDiverted(FlightId flight, PlaceId at) implements FlightFact {}

  /**
   * There was no such landing: everybody is where he or she was before it was told. It is named by
   * its report, for a flight lands more than once.
   */
  record LandingStruck(FlightId flight, FactId landing, String reason)
      implements FlightFact, Struck {
    public LandingStruck {
      Struck.because(reason);
    }

    /** Of a text that names both, as {@code Struck.Thing} does: the flight, a blank, the report. */
    static LandingStruck of(String which, String reason) {
      int blank = which.indexOf(' ');
      Malformed.unless(blank > 0, "which", which, "the flight, a blank, its landing's report");
      return new LandingStruck(
          new FlightId(which.substring(0, blank)), FactId.of(which.substring(blank + 1)), reason);
    }
  }

  /** Somebody reports how many heads were aboard, whether lists name them or not. */
  record HeadsReported(FlightId flight, int heads) implements FlightFact {
    public HeadsReported {
      Malformed.unless(heads >= 0 && heads <= 2_000, "heads", heads, "0 to 2000");
    }
  }

  /** The flight can carry another payload than was told, on every leg. */
  record PayloadChanged(FlightId flight, int payloadKg) implements FlightFact {
    public PayloadChanged {
      Malformed.unless(payloadKg >= 0, "payloadKg", payloadKg, "0 kg or more");
    }
  }

  /** So much baggage is allowed to each passenger of this flight. */
  record BaggageAllowed(FlightId flight, int kilograms) implements FlightFact {
    public BaggageAllowed {
      Malformed.unless(kilograms >= 0 && kilograms <= 200, "baggageKg", kilograms, "0 to 200 kg");
    }
  }

  /** Of the seats, so many at most are for one agency. */
  record SeatsShared(FlightId flight, AgencyId agency, int seats) implements FlightFact {
    public SeatsShared {
      Malformed.unless(seats >= 0 && seats <= 1_000, "seats", seats, "0 to 1000");
    }
  }

  /** How urgent a booking is; told before the seat is asked for. */
  record BookingRanked(
      FlightId flight, BookingId booking, PersonId person, BookingPriority priority)
      implements FlightFact {}

  /** Waits for a seat that falls free. */
  record StandbyListed(
      FlightId flight,
      BookingId booking,
      PersonId person,
      PlaceId from,
      PlaceId to,
      BookingPriority priority)
      implements FlightFact {}

  /** Waits no longer. */
  record StandbyStruck(FlightId flight, BookingId booking, String reason) implements FlightFact {}

  /** Passenger and baggage stood on the scales. */
  record PassengerWeighed(FlightId flight, PersonId person, int bodyKg, int baggageKg, int pieces)
      implements FlightFact {
    public PassengerWeighed {
      Malformed.unless(bodyKg >= 1 && bodyKg <= 300, "bodyKg", bodyKg, "1 to 300 kg");
      Malformed.unless(baggageKg >= 0 && baggageKg <= 500, "baggageKg", baggageKg, "0 to 500 kg");
      Malformed.unless(pieces >= 0 && pieces <= 20, "pieces", pieces, "0 to 20");
    }
  }

  /** So many of the heads that no list names are explained. */
  record HeadsExplained(FlightId flight, int heads, String explanation) implements FlightFact {}
}
