package org.serai.mission.terms;

import java.util.Locale;

/** What a person is to the mission; decides which rules speak of him or her. */
public enum Category {
  /** International staff: rotates, counts against ceilings. */
  INTERNATIONAL_STAFF,
  /** National staff: stays in the country, always in the head-count. */
  NATIONAL_STAFF,
  /** UN volunteer, international: rotates like staff. */
  UN_VOLUNTEER,
  /** Works for the mission under a contract. */
  CONTRACTOR,
  /** Family of staff. */
  DEPENDANT,
  /** Member of a military or police contingent. */
  CONTINGENT_MEMBER,
  /** National of a state other than the host. */
  THIRD_COUNTRY_NATIONAL,
  /** National of the host state. */
  HOST_NATIONAL;

  /** As a sentence goes on: "international staff", "UN volunteer". */
  public String words() {
    return this == UN_VOLUNTEER
        ? "UN volunteer"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether a ceiling at a duty station counts this person. */
  public boolean countsAgainstCeiling() {
    return this != NATIONAL_STAFF;
  }

  /** Whether the rotation plan moves this person. */
  public boolean rotates() {
    return this == INTERNATIONAL_STAFF || this == UN_VOLUNTEER;
  }
}
