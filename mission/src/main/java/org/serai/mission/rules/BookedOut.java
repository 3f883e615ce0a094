package org.serai.mission.rules;

import java.time.Instant;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** What is booked to bring somebody away: whoever reads what is amiss need not book it again. */
final class BookedOut {
  private final WaysOut ways;
  private final Named named;

  BookedOut(Picture picture, Instant moment) {
    this.ways = new WaysOut(picture, moment);
    this.named = new Named(picture);
  }

  /** The way that is booked, in words, or else what is to be done. */
  String orElse(String todo, PersonId person, PlaceId from) {
    return ways.findFirst(person, from)
        .map(way -> "Booked out %s, %s.".formatted(way.by(), named.time(way.at(), from)))
        .orElse(todo);
  }
}
