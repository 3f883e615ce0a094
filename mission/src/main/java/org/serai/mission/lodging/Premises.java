package org.serai.mission.lodging;

import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;

/** A hotel, a guest house, an office; desks are places to work. */
public record Premises(PremisesId id, PlaceId place, String name, int desks) {}
