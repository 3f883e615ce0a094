package org.serai.desk.clearing;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * What was reported about some hours of an airlift. Figures that nobody gave are empty; those that
 * contradict each other are kept as they were reported.
 *
 * @param end the last moment of the window, which lasts {@code hours}
 * @param cumulative people out since the beginning, as reported
 */
public record FlownWindow(
    Instant end,
    int hours,
    Part own,
    Part others,
    int total,
    OptionalInt cumulative,
    String note,
    String source) {

  /** Flights and people of one side. */
  public record Part(OptionalInt flights, OptionalInt people) {}
}
