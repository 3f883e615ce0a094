package org.serai.mission.security;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PMap;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Steps;

/** Which ways through the air are open: airfields, routes, and the hours of movement windows. */
public record Ways(
    PMap<PlaceId, Steps<Instant, AirfieldState>> airfields,
    PMap<Route, Steps<Instant, AirfieldState>> routes,
    PMap<PlaceId, List<Window>> windows) {

  static final Ways NONE = new Ways(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

  /** From one place to another, in this direction. */
  public record Route(PlaceId from, PlaceId to) {}

  /** On these days movements take place between these times only, by the clock of the place. */
  public record Window(Days days, LocalTime opens, LocalTime closes) {
    boolean admits(LocalTime time) {
      return !time.isBefore(opens) && !time.isAfter(closes);
    }
  }

  /** Without a place that is struck off the map. */
  Ways without(PlaceId place) {
    List<Route> gone =
        routes.keySet().stream()
            .filter(route -> route.from().equals(place) || route.to().equals(place))
            .toList();
    return new Ways(airfields.minus(place), routes.minusAll(gone), windows.minus(place));
  }

  /** The windows that speak of the day; none means that the whole day is open. */
  public List<Window> windowsOn(PlaceId airfield, LocalDate day) {
    return windows.getOrDefault(airfield, List.of()).stream()
        .filter(window -> window.days().contains(day))
        .toList();
  }

  /** Whether a movement at the moment lies within a window, where there are any for the day. */
  public boolean within(PlaceId airfield, Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    List<Window> today = windowsOn(airfield, local.toLocalDate());
    return today.isEmpty() || today.stream().anyMatch(w -> w.admits(local.toLocalTime()));
  }

  /**
   * Whether a flight may fly the leg: the route, and both airfields at its times, are open to it,
   * and movements take place there then.
   *
   * @param military armed forces fly it
   * @param zoneOf the clock of a place
   */
  public boolean admit(Leg leg, boolean military, Function<PlaceId, ZoneId> zoneOf) {
    return routeState(leg.from(), leg.to(), leg.departs()).usableBy(military)
        && admit(leg.from(), leg.departs(), military, zoneOf)
        && admit(leg.to(), leg.arrives(), military, zoneOf);
  }

  private boolean admit(
      PlaceId airfield, Instant at, boolean military, Function<PlaceId, ZoneId> zoneOf) {
    return airfieldState(airfield, at).usableBy(military)
        && within(airfield, at, zoneOf.apply(airfield));
  }

  /** Who may use the airfield; open where nobody ever said otherwise. */
  public AirfieldState airfieldState(PlaceId airfield, Instant at) {
    return airfields.getOrDefault(airfield, Steps.none()).findAt(at).orElse(AirfieldState.OPEN);
  }

  /** Who may fly the route; open where nobody ever said otherwise. */
  public AirfieldState routeState(PlaceId from, PlaceId to, Instant at) {
    return Optional.ofNullable(routes.get(new Route(from, to)))
        .flatMap(steps -> steps.findAt(at))
        .orElse(AirfieldState.OPEN);
  }
}
