package org.serai.mission.rules;

import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PlaceFact;

/** {@link Rule#KNOWN} of the ground and its houses. */
final class KnownGround {
  private final Known known;

  KnownGround(Known known) {
    this.known = known;
  }

  void check(PlaceFact fact) {
    switch (fact) {
      case PlaceFact.PlaceStruck f -> known.place(f.place());
      case PlaceFact.AgencyStruck f -> known.agency(f.agency());
      case PlaceFact.MissionOpened _,
          PlaceFact.PlaceDescribed _,
          PlaceFact.AgencyDescribed _,
          PlaceFact.PolicySet _ -> {}
    }
  }

  void check(LodgingFact fact) {
    switch (fact) {
      case LodgingFact.PremisesOpened f -> known.place(f.place());
      case LodgingFact.RoomDescribed f -> known.premises(f.premises());
      case LodgingFact.BedAssigned f -> {
        known.person(f.person());
        known.room(f.room());
      }
      case LodgingFact.BedReleased f -> {
        known.person(f.person());
        known.room(f.room());
      }
      case LodgingFact.RoomClosed f -> known.room(f.room());
      case LodgingFact.RoomReopened f -> known.room(f.room());
      case LodgingFact.PremisesStruck f -> known.premises(f.premises());
      case LodgingFact.RoomStruck f -> known.room(f.room());
      case LodgingFact.HubCapSet f -> known.place(f.hub());
    }
  }
}
