package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.planner.airlift.Airfield;

/** The airfields of an airlift with the hours in which they are open, as far as is known now. */
final class LiftFields {
  /** Minutes between two looks at an airfield: hours are given in quarters. */
  private static final int LOOK = 5;

  private final List<PlaceId> places;
  private final List<Airfield> airfields = new ArrayList<>();

  LiftFields(Mission mission, Instant now, int minutes, Set<PlaceId> used) {
    this.places = used.stream().filter(p -> mission.places().findPlace(p).isPresent()).toList();
    for (PlaceId id : places) {
      Place place = mission.places().place(id);
      airfields.add(
          new Airfield(
              place.name(),
              place.point().latitude(),
              place.point().longitude(),
              hours(mission, id, now, minutes),
              Airfield.NO_SLOT_LIMIT,
              closed(mission, id, now, minutes)));
    }
  }

  private List<Airfield.Closed> closed(Mission mission, PlaceId from, Instant now, int minutes) {
    List<Airfield.Closed> closed = new ArrayList<>();
    for (PlaceId to : places) {
      AirfieldState held = AirfieldState.OPEN;
      int since = 0;
      for (int minute = 0; minute <= minutes; minute += LOOK) {
        Instant at = now.plus(Duration.ofMinutes(minute));
        AirfieldState state = mission.security().ways().routeState(from, to, at);
        if (state != held) {
          add(closed, held, number(to), since, minute - 1);
          // It may have been closed at any minute since the last look.
          since = held.usableBy(true) ? Math.max(0, minute - LOOK + 1) : minute;
          held = state;
        }
      }
      add(closed, held, number(to), since, minutes);
    }
    return closed;
  }

  private static void add(
      List<Airfield.Closed> closed, AirfieldState state, int to, int from, int until) {
    if (until >= from && !state.usableBy(false)) {
      closed.add(new Airfield.Closed(to, from, until, state.usableBy(true)));
    }
  }

  /** Looked at every few minutes; an opening ends at the last look that found it open. */
  private static List<Airfield.Hours> hours(
      Mission mission, PlaceId place, Instant now, int minutes) {
    List<Airfield.Hours> hours = new ArrayList<>();
    AirfieldState held = AirfieldState.CLOSED;
    int from = 0;
    for (int minute = 0; minute <= minutes; minute += LOOK) {
      AirfieldState state = state(mission, place, now.plus(Duration.ofMinutes(minute)));
      if (state != held) {
        add(hours, held, from, minute - LOOK);
        held = state;
        from = minute;
      }
    }
    add(hours, held, from, minutes);
    return hours;
  }

  /** Closed outside the movement windows of the day, where there are any. */
  private static AirfieldState state(Mission mission, PlaceId place, Instant at) {
    ZoneId zone = mission.places().place(place).zone();
    boolean within = mission.security().ways().within(place, at, zone);
    return within ? mission.security().airfieldState(place, at) : AirfieldState.CLOSED;
  }

  private static void add(List<Airfield.Hours> hours, AirfieldState state, int from, int until) {
    if (until >= from && state.usableBy(true)) {
      hours.add(new Airfield.Hours(from, until, !state.usableBy(false)));
    }
  }

  List<Airfield> airfields() {
    return airfields;
  }

  List<PlaceId> places() {
    return places;
  }

  PlaceId place(int number) {
    return places.get(number);
  }

  int number(PlaceId place) {
    return places.indexOf(place);
  }
}
