package org.serai.mission.rules;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.lodging.Assignment;
import org.serai.mission.lodging.Closure;
import org.serai.mission.lodging.Room;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Sex;

/** The rules of beds: a bed once a night, a person one bed, women and men apart. */
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
    picture
        .lodging()
        .findClosed(f.room(), f.nights())
        .map(day -> bedFree("Room " + f.room() + " is closed on " + Named.date(day) + "."))
        .ifPresent(breaches::add);
    Assignment wanted = new Assignment(f.person(), f.room(), f.bed(), f.nights());
    for (Assignment held : picture.lodging().assigned(f.room())) {
      if (held.conflictsWith(wanted) && !held.person().equals(f.person())) {
        breaches.add(bedFree(given(held)));
      } else if (held.nights().overlaps(f.nights()) && !mayShare(held.person(), f.person())) {
        breaches.add(apart(held, f));
      }
    }
    for (Assignment held : picture.lodging().bedsOf(f.person())) {
      if (held.conflictsWith(wanted)) {
        breaches.add(oneBed(held));
      }
    }
    return breaches;
  }

  /** A room is not told smaller than the beds that are given in it. */
  List<Breach> forbidRoom(LodgingFact.RoomDescribed f) {
    return picture.lodging().assigned(f.room()).stream()
        .filter(held -> held.bed() > f.beds())
        .map(
            held ->
                new Breach(
                    Rule.BED_HELD,
                    "Room %s with %s: ".formatted(f.room(), Named.count(f.beds(), "bed", "beds"))
                        + given(held),
                    "Release that bed first."))
        .toList();
  }

  /** A room is opened again once it was closed. */
  List<Breach> forbidReopening(LodgingFact.RoomReopened f) {
    if (picture.lodging().closuresOf(f.room()).stream().anyMatch(Closure::lasting)) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.ROOM_CLOSED,
            "Room " + f.room() + " is not closed, or its reopening was told already.",
            "Choose a room that is closed."));
  }

  private static String given(Assignment held) {
    return "Bed %d of room %s is given to %s from %s."
        .formatted(held.bed(), held.room(), held.person(), Named.dates(held.nights()));
  }

  private static Breach bedFree(String reason) {
    return new Breach(Rule.BED_FREE, reason, "Choose a bed that is free on all these nights.");
  }

  private static Breach oneBed(Assignment held) {
    return new Breach(
        Rule.ONE_BED,
        "%s has bed %d of room %s from %s already."
            .formatted(held.person(), held.bed(), held.room(), Named.dates(held.nights())),
        "Release that bed first, or move the person.");
  }

  private static Breach apart(Assignment held, LodgingFact.BedAssigned f) {
    return new Breach(
        Rule.SEXES_APART,
        "In room %s sleeps %s, of the other sex and of another family than %s."
            .formatted(held.room(), held.person(), f.person()),
        "Choose another room, or record the family if they are one.");
  }

  /** Whether two people may share a room: the same sex, one not stated, or one family. */
  private boolean mayShare(PersonId one, PersonId other) {
    Sex sex = picture.people().person(one).profile().sex();
    Sex otherSex = picture.people().person(other).profile().sex();
    return sex == otherSex
        || sex == Sex.UNSTATED
        || otherSex == Sex.UNSTATED
        || picture
            .people()
            .findGroupOf(one)
            .filter(group -> group.kind() == GroupKind.FAMILY && group.members().contains(other))
            .isPresent();
  }
}
