package org.serai.mission.rules;

import java.util.List;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PlaceId;

/**
 * {@link Rule#KNOWN} of the ground and its houses. What is struck off must be there, and nothing
 * may speak of it any more: that holds for reports of what happened too, or a board would look for
 * a place that is not there.
 */
final class KnownGround {
  private final Picture picture;
  private final Known known;

  KnownGround(Picture picture, Known known) {
    this.picture = picture;
    this.known = known;
  }

  void check(PlaceFact fact) {
    switch (fact) {
      case PlaceFact.PlaceStruck f -> struck(f.place());
      case PlaceFact.AgencyStruck f -> struck(f.agency());
      case PlaceFact.MissionOpened _,
          PlaceFact.PlaceDescribed _,
          PlaceFact.AgencyDescribed _,
          PlaceFact.PolicySet _ -> {}
    }
  }

  private void struck(PlaceId place) {
    known.place(place);
    refuse(new Named(picture).place(place), Speaking.ofPlace(picture, place));
  }

  private void struck(AgencyId agency) {
    known.agency(agency);
    refuse(agency.value(), Speaking.ofAgency(picture, agency));
  }

  private void refuse(String name, List<String> speaking) {
    for (String who : speaking) {
      known.refuse(
          new Breach(
              Rule.STRUCK_UNUSED,
              "%s cannot be struck off because of %s.".formatted(name, who),
              "Set that right first; where only name, kind or point are wrong, tell it anew."));
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
      case LodgingFact.HubCapSet f -> known.place(f.hub());
    }
  }
}
