package org.serai.mission.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.PVector;
import org.serai.mission.lodging.Assignment;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.PlaceId;

/** What is amiss with beds: lost ones, and people at the hub without one. */
final class AmissLodging {
  private final Picture picture;
  private final Census census;
  private final LocalDate night;
  private final Named named;
  private final List<Finding> findings = new ArrayList<>();

  AmissLodging(Picture picture, Census census, LocalDate night) {
    this.picture = picture;
    this.census = census;
    this.night = night;
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    picture.lodging().assignments().values().forEach(this::lost);
    if (!picture.lodging().rooms().isEmpty()) {
      bedless();
    }
    return findings;
  }

  /** A bed that is gone matters as long as somebody counts on it, tonight or later. */
  private void lost(PVector<Assignment> room) {
    for (Assignment bed : room) {
      LocalDate last = bed.nights().last();
      if (!last.isBefore(night)) {
        LocalDate first = bed.nights().first().isAfter(night) ? bed.nights().first() : night;
        picture
            .lodging()
            .findClosed(bed.room(), new Days(first, last))
            .ifPresent(closed -> findings.add(lost(bed, closed)));
      }
    }
  }

  private Finding lost(Assignment bed, LocalDate closed) {
    return new Finding(
        closed.equals(night) ? Danger.RULE : Danger.NOTE,
        Rule.BED_HELD,
        new Subject.OfPerson(bed.person()),
        "%s has bed %d in room %s until %s; the room is closed from %s."
            .formatted(
                bed.person(),
                bed.bed(),
                bed.room(),
                named.day(bed.nights().last()),
                named.day(closed)),
        "Give the person another bed.");
  }

  private void bedless() {
    PlaceId hub = picture.places().hub();
    long without = 0;
    for (Person person : census.at(hub)) {
      without += picture.lodging().findBed(person.id(), night).isEmpty() ? 1 : 0;
    }
    if (without > 0) {
      findings.add(
          new Finding(
              Danger.RULE,
              Rule.BED_AT_THE_HUB,
              new Subject.OfPlace(hub),
              "%d of %d people at %s have no bed for the night of %s."
                  .formatted(without, census.at(hub).size(), named.place(hub), named.day(night)),
              "Look at the beds that are proposed, and accept them."));
    }
  }
}
