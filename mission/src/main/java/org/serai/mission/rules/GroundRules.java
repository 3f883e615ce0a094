package org.serai.mission.rules;

import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/** The rules of the ground: a mission has its hub on the map, a place lies in an area there is. */
final class GroundRules {
  private final Picture picture;

  GroundRules(Picture picture) {
    this.picture = picture;
  }

  List<Breach> forbidden(PlaceFact fact) {
    return switch (fact) {
      case PlaceFact.MissionOpened f -> opened(f);
      case PlaceFact.PlaceDescribed f -> described(f.place());
      case PlaceFact.AgencyDescribed _, PlaceFact.PolicySet _ -> List.of();
      // What speaks of them still is asked of reports of what happened as well: see Known.
      case PlaceFact.PlaceStruck _, PlaceFact.AgencyStruck _ -> List.of();
    };
  }

  private List<Breach> opened(PlaceFact.MissionOpened f) {
    Optional<Place> hub = picture.places().findPlace(f.hub());
    if (hub.filter(place -> place.kind() == PlaceKind.HUB).isPresent()) {
      return List.of();
    }
    String reason =
        hub.map(
                place ->
                    "%s is told as %s, not as a hub."
                        .formatted(place.name(), Named.kind(place.kind())))
            .orElse("There is no place " + f.hub() + ".");
    return List.of(
        new Breach(Rule.HUB_ON_THE_MAP, reason, "Put " + f.hub() + " on the map as a hub first."));
  }

  private List<Breach> described(Place place) {
    PlaceId id = place.id();
    if (picture.places().findHub().filter(id::equals).isPresent()
        && place.kind() != PlaceKind.HUB) {
      return List.of(
          new Breach(
              Rule.HUB_ON_THE_MAP,
              "%s is the hub of the mission, and cannot become %s."
                  .formatted(new Named(picture).place(id), Named.kind(place.kind())),
              "Say first which other place is the hub."));
    }
    if (place.area().equals(id) || picture.places().findPlace(place.area()).isPresent()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.AREA_ON_THE_MAP,
            "%s lies in area %s, which nobody knows.".formatted(id, place.area()),
            "Put the area on the map first, or leave it out: then the place has its own level."));
  }
}
