package org.serai.desk.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.SecurityLevel;

/** What happens, or might happen, to a plan; {@link PlanEvents} reads and tells these. */
public sealed interface PlanEvent {

  record FlightCancelled(FlightId flight) implements PlanEvent {}

  record FlightAdded(PlaceId from, PlaceId to, Instant departs, Instant arrives, int seats)
      implements PlanEvent {}

  /** The level of an area; until then the one before comes back, if a day is given. */
  record LevelChanged(PlaceId area, SecurityLevel level, LocalDate from, Optional<LocalDate> until)
      implements PlanEvent {}

  record CeilingChanged(PlaceId station, int heads, LocalDate from, Optional<LocalDate> until)
      implements PlanEvent {}

  record AirfieldClosed(PlaceId airfield, LocalDate from, Optional<LocalDate> until)
      implements PlanEvent {}

  record PersonIll(PersonId person, Days days) implements PlanEvent {}

  /** The document holds no longer than the day. */
  record DocumentExpired(PersonId person, DocumentKind kind, LocalDate last) implements PlanEvent {}

  /** Places at the hub: fewer or more than the cap from a day on. */
  record BedsChanged(int change, LocalDate from, Optional<LocalDate> until) implements PlanEvent {}
}
