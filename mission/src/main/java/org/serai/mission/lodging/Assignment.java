package org.serai.mission.lodging;

import org.serai.mission.terms.Days;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RoomId;

/** Who has which bed for which nights. */
public record Assignment(PersonId person, RoomId room, int bed, Days nights) {
  /** Whether both cannot hold: the same bed, or the same person, in the same night. */
  public boolean conflictsWith(Assignment other) {
    boolean sameBed = room.equals(other.room) && bed == other.bed;
    return (sameBed || person.equals(other.person)) && nights.overlaps(other.nights);
  }
}
