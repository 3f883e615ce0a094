package org.serai.desk.boards;

import org.serai.mission.lodging.Lodging;
import org.serai.mission.lodging.Premises;
import org.serai.mission.lodging.Room;
import org.serai.mission.terms.PlaceId;

/** Beds at a place for a night; -1 where no premises are open. */
record Beds(int all, int free) {
  static Beds of(AsOf asOf, PlaceId place) {
    Lodging lodging = asOf.mission().lodging();
    int all = 0;
    int taken = 0;
    boolean any = false;
    for (Premises premises : lodging.allPremises()) {
      if (premises.place().equals(place)) {
        any = true;
        for (Room room : lodging.rooms(premises.id())) {
          all += lodging.usable(room.id(), asOf.day()) ? room.beds() : 0;
          taken += taken(asOf, room);
        }
      }
    }
    return any ? new Beds(all, Math.max(0, all - taken)) : new Beds(-1, -1);
  }

  static int taken(AsOf asOf, Room room) {
    return (int)
        asOf.mission().lodging().assigned(room.id()).stream()
            .filter(a -> a.nights().contains(asOf.day()))
            .count();
  }
}
