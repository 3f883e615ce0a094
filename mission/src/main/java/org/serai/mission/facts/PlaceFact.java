package org.serai.mission.facts;

import java.time.ZoneId;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** The ground a mission stands on: places, agencies, policy. */
public sealed interface PlaceFact extends Fact {

  /**
   * A mission begins; {@code zone} is the zone its desk reckons in, {@code hub} where staff rotate
   * through.
   */
  record MissionOpened(String name, PlaceId hub, ZoneId zone) implements PlaceFact {
    public MissionOpened {
      Malformed.unless(!name.isBlank(), "name", name, "the name of the mission");
    }
  }

  /** A place is put on the map, or described anew. */
  record PlaceDescribed(Place place) implements PlaceFact {}

  /**
   * The place should never have been on the map. What was set of it alone, its level and its
   * limits, goes with it; while anything else speaks of it, it stays.
   */
  record PlaceStruck(PlaceId place, String reason) implements PlaceFact, Struck {}

  /** An agency works in the mission. */
  record AgencyDescribed(AgencyId agency, String name) implements PlaceFact {}

  /** The agency should never have been told; its slots go with it. */
  record AgencyStruck(AgencyId agency, String reason) implements PlaceFact, Struck {}

  /** A row of policy is set; the unit is that of the {@link Policy}. */
  record PolicySet(Policy policy, long value) implements PlaceFact {
    public PolicySet {
      Malformed.unless(value >= 0, policy.name(), value, "0 or more " + policy.unit());
    }
  }
}
