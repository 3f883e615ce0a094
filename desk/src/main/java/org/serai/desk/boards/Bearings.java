package org.serai.desk.boards;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/** What every page needs before it draws anything: the mission, its places, its days. */
public record Bearings(
    MissionId mission,
    String name,
    String hub,
    ZoneId zone,
    Instant now,
    Instant first,
    Instant last,
    long entries,
    boolean draft,
    Map<PlaceId, Spot> places,
    Map<AgencyId, String> agencies) {

  /** A place on the map, in degrees, with the zone its times are told in. */
  public record Spot(PlaceId id, PlaceKind kind, String name, double lat, double lon, ZoneId zone) {
    static Spot of(Place place) {
      return new Spot(
          place.id(),
          place.kind(),
          place.name(),
          place.point().latitude(),
          place.point().longitude(),
          place.zone());
    }
  }

  public static Bearings of(AsOf asOf, boolean draft) {
    Horizon horizon = Horizon.of(asOf);
    var places = asOf.mission().places();
    Map<PlaceId, Spot> spots = new LinkedHashMap<>();
    places.places().stream()
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(place -> spots.put(place.id(), Spot.of(place)));
    return new Bearings(
        asOf.mission().id(),
        places.name(),
        places.findHub().map(PlaceId::toString).orElse(""),
        asOf.zone(),
        asOf.now(),
        horizon.origin(),
        horizon.end(),
        asOf.mission().lastEntry(),
        draft,
        spots,
        new TreeMap<>(places.agencies()));
  }
}
