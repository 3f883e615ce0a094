package org.serai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A row of the table of gaps: an instance, seconds of processor time on each of two threads, and
 * the gap in percent that its median run should not exceed, and the memory in MB that no run should
 * hold, where there are such goals.
 */
record GapRow(String instance, int seconds, OptionalDouble goal, OptionalInt megabytes) {
  /** One for the plan, one for the bound. */
  static final int THREADS = 2;

  private static final String ALMATY = "examples/almaty-2021";

  /** What somebody who waits gets, then the goals of the planner. */
  static final List<GapRow> ALL =
      List.of(
          open("100/12/12", 5),
          open(ALMATY, 5),
          open("1000/20/16", 5),
          open("1000/20/16", 10),
          open("10000/30/26", 20).within(1_000),
          goal("100/12/12", 20, 1),
          goal("100/12/12", 60, 0.5),
          goal(ALMATY, 20, 0.5),
          goal("1000/20/16", 20, 0.5),
          goal("10000/30/26", 60, 0.5).within(1_000),
          goal("50000/30/26", 300, 2).within(4_000));

  private static GapRow open(String instance, int seconds) {
    return new GapRow(instance, seconds, OptionalDouble.empty(), OptionalInt.empty());
  }

  private static GapRow goal(String instance, int seconds, double percent) {
    return new GapRow(instance, seconds, OptionalDouble.of(percent), OptionalInt.empty());
  }

  private GapRow within(int most) {
    return new GapRow(instance, seconds, goal, OptionalInt.of(most));
  }

  /**
   * What the virtual machine of a run is told: where memory is a goal, the heap gets three quarters
   * of it, and code, threads and the heap's own books have the rest.
   */
  List<String> heap() {
    return megabytes.stream().mapToObj(most -> "-Xmx" + most * 3 / 4 + "m").toList();
  }

  /** Rows by their names, in the order of the table; or all of them. */
  static List<GapRow> named(String wanted) {
    if (wanted.equals("all")) {
      return ALL;
    }
    List<String> names = List.of(wanted.split(",", -1));
    List<String> unknown = new ArrayList<>(names);
    unknown.removeAll(names());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no row " + unknown + "; there are " + names() + " and all.");
    }
    return ALL.stream().filter(row -> names.contains(row.name())).toList();
  }

  static List<String> names() {
    return ALL.stream().map(GapRow::name).toList();
  }

  /** The scenario and its seconds, as the command takes them: 100/12/12@5. */
  String name() {
    return scenario() + "@" + seconds;
  }

  String scenario() {
    return Instances.shown(instance);
  }

  GapRun.Question question(long seed) {
    return new GapRun.Question(instance, seconds, THREADS, seed);
  }
}
