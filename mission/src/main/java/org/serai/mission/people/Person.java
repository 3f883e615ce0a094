package org.serai.mission.people;

import org.serai.mission.terms.PersonId;

/**
 * A person as the mission knows him or her; {@code burden} is exposure borne before, in slots times
 * level.
 */
public record Person(
    PersonId id,
    Profile profile,
    Papers papers,
    Calendar calendar,
    long burden,
    boolean separated) {

  static Person registered(PersonId id, Profile profile) {
    return new Person(id, profile, Papers.NONE, Calendar.EMPTY, 0, false);
  }

  Person with(Papers next) {
    return new Person(id, profile, next, calendar, burden, separated);
  }

  Person with(Calendar next) {
    return new Person(id, profile, papers, next, burden, separated);
  }

  Person carrying(long exposure) {
    return new Person(id, profile, papers, calendar, exposure, separated);
  }

  Person gone() {
    return new Person(id, profile, papers, calendar, burden, true);
  }
}
