package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.lodging.Assignment;
import org.serai.mission.lodging.Room;

/** The rules of beds: a bed is given once a night. */
final class LodgingRules {
  private final Picture picture;

  LodgingRules(Picture picture) {
    this.picture = picture;
  }

  List<Breach> forbidBed(LodgingFact.BedAssigned f) {
    List<Breach> breaches = new ArrayList<>(MayHappen.notSeparated(picture, f.person()));
    Room room = picture.lodging().findRoom(f.room()).orElseThrow();
    if (f.bed() < 1 || f.bed() > room.beds()) {
      breaches.add(
          bedFree("Room " + f.room() + " has beds 1 to " + room.beds() + ", not " + f.bed() + "."));
    }
    if (!picture.lodging().usable(f.room(), f.nights().last())) {
      breaches.add(bedFree("Room " + f.room() + " is closed before " + f.nights().last() + "."));
    }
    Assignment wanted = new Assignment(f.person(), f.room(), f.bed(), f.nights());
    for (Assignment held : picture.lodging().assigned(f.room())) {
      if (held.conflictsWith(wanted)) {
        breaches.add(
            bedFree(
                "Bed %d of room %s is given to %s from %s."
                    .formatted(held.bed(), held.room(), held.person(), held.nights())));
      }
    }
    return breaches;
  }

  private static Breach bedFree(String reason) {
    return new Breach(Rule.BED_FREE, reason, "Choose a bed that is free on all these nights.");
  }
}
