package org.serai.mission.terms;

import java.time.ZoneId;

/**
 * A place of the mission. {@code area} is the place whose security level holds here: the place
 * itself when it has a level of its own. {@code zone} is a rule, not an offset, so that clocks stay
 * right when a state moves its hour.
 */
public record Place(
    PlaceId id, PlaceKind kind, String name, PlaceId area, GeoPoint point, ZoneId zone) {
  public Place {
    Malformed.unless(!name.isBlank(), "name", name, "the name of the place");
  }
}
