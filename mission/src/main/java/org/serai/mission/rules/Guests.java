package org.serai.mission.rules;

import org.serai.mission.people.Person;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PlaceId;

/** Whom an agreement with a host counts: not the host's own, nor who only passes through. */
public final class Guests {
  private Guests() {}

  /** Whether the person counts against the agreement when at the place. */
  public static boolean counts(Picture picture, Person person, PlaceId place) {
    return person.profile().category() != Category.HOST_NATIONAL
        && !picture.hosting().passesThrough(person.id(), place);
  }
}
