package org.serai.desk.planning;

import java.time.Instant;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** A seat that is free on the schedule, for somebody who must go: it costs no flight. */
public record LiftSeat(
    PersonId person, FlightId flight, PlaceId from, PlaceId to, Instant departs, Instant arrives) {}
