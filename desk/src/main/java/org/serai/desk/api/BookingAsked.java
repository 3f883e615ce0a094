package org.serai.desk.api;

import java.time.Instant;
import java.util.Optional;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** A seat for one person between two places of a flight, booked or waited for. */
public record BookingAsked(
    FactId id,
    ReporterId by,
    Optional<Instant> happened,
    BookingId booking,
    PersonId person,
    FlightId flight,
    PlaceId from,
    PlaceId to,
    BookingPriority priority)
    implements Writes {}
