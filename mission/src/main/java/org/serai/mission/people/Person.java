package org.serai.mission.people;

import org.serai.mission.terms.PersonId;

/**
 * A person as the mission knows him or her; {@code burden} is exposure borne before, in slots times
 * level; {@code needsAccess} says that steps are no way.
 */
public record Person(
    PersonId id,
    Profile profile,
    Papers papers,
    Calendar calendar,
    long burden,
    boolean needsAccess,
    boolean separated) {

  static Person registered(PersonId id, Profile profile) {
    return new Person(id, profile, Papers.NONE, Calendar.EMPTY, 0, false, false);
  }

  Person with(Profile next) {
    return new Person(id, next, papers, calendar, burden, needsAccess, separated);
  }

  Person with(Papers next) {
    return new Person(id, profile, next, calendar, burden, needsAccess, separated);
  }

  Person with(Calendar next) {
    return new Person(id, profile, papers, next, burden, needsAccess, separated);
  }

  Person carrying(long exposure) {
    return new Person(id, profile, papers, calendar, exposure, needsAccess, separated);
  }

  Person needingAccess(boolean needed) {
    return new Person(id, profile, papers, calendar, burden, needed, separated);
  }

  Person gone() {
    return new Person(id, profile, papers, calendar, burden, needsAccess, true);
  }
}
