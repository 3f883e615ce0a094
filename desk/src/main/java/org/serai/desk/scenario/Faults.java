package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects faults in the order in which they are met. */
final class Faults {
  /**
   * Nobody mends more before checking again; a wrong file of a million rows must not fill memory.
   */
  static final int MOST_LISTED = 5_000;

  /** A cell may hold a whole pasted page. */
  private static final int SHOWN = 80;

  private final List<Fault> listed = new ArrayList<>();
  private int unlisted;

  void add(String file, int row, String column, String value, String wanted) {
    if (listed.size() < MOST_LISTED) {
      listed.add(new Fault(file, row, column, shortened(value), wanted));
    } else {
      unlisted++;
    }
  }

  /** A fault of a whole file. */
  void add(String file, String value, String wanted) {
    add(file, 0, "", value, wanted);
  }

  boolean none() {
    return listed.isEmpty();
  }

  ScenarioRead.Faulty told() {
    return new ScenarioRead.Faulty(listed, unlisted);
  }

  private static String shortened(String value) {
    return value.length() <= SHOWN
        ? value
        : value.substring(0, SHOWN) + "... (" + value.length() + " characters)";
  }
}
