package org.serai.mission.people;

import java.time.LocalDate;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Sex;

/** What a person was registered as; {@code since} is the day the opening account began. */
public record Profile(
    AgencyId agency, Category category, Sex sex, Account opening, LocalDate since) {

  Profile opened(Account where, LocalDate day) {
    return new Profile(agency, category, sex, where, day);
  }
}
