package org.serai.desk.scenario;

import java.time.LocalDate;
import org.serai.mission.terms.Malformed;

/**
 * What scenario to make. {@code people} counts those who rotate; half as many national staff come
 * on top, and so many contingents of a company each, with the one that relieves it. The same order
 * always makes the same files.
 */
public record GeneratorOrder(int people, int stations, int weeks, long seed, int contingents) {
  /** Twice the largest mission that the planner is measured on. */
  static final int MOST_PEOPLE = 100_000;

  /** Places beyond are no longer told apart on a map of one country. */
  static final int MOST_STATIONS = 200;

  /** Nobody plans two years of rotation by the half week. */
  static final int MOST_WEEKS = 104;

  /** A Sunday, as flights leave on Sundays and Wednesdays. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

  /** More companies than any mission of the field has. */
  static final int MOST_CONTINGENTS = 100;

  /** A mission without contingents. */
  public GeneratorOrder(int people, int stations, int weeks, long seed) {
    this(people, stations, weeks, seed, 0);
  }

  public GeneratorOrder {
    check(people, 4, MOST_PEOPLE, "people");
    check(stations, 1, MOST_STATIONS, "stations");
    check(weeks, 4, MOST_WEEKS, "weeks");
    check(contingents, 0, MOST_CONTINGENTS, "contingents");
    Malformed.unless(people >= 2 * stations, "stations", stations, "at most half the people");
  }

  /** The first day that is planned. */
  LocalDate first() {
    return FIRST_DAY;
  }

  /** The last day that is planned. */
  LocalDate last() {
    return FIRST_DAY.plusWeeks(weeks).minusDays(1);
  }

  private static void check(int value, int least, int most, String what) {
    Malformed.unless(value >= least && value <= most, what, value, least + " to " + most);
  }
}
