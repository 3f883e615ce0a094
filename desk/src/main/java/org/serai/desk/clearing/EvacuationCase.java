package org.serai.desk.clearing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.serai.planner.evacuation.EvacuationProblem;

/**
 * One evacuation by the hour: who waits, through what they can leave, and what was flown, if it
 * was.
 *
 * @param facts rows of all tables that are facts; the others are assumptions
 */
public record EvacuationCase(
    String title,
    Instant begins,
    EvacuationProblem problem,
    List<String> whoWaits,
    List<FlownWindow> flown,
    List<ToldWay> ways,
    int facts,
    int assumptions) {

  static final Duration PERIOD = Duration.ofHours(1);

  public EvacuationCase {
    whoWaits = List.copyOf(whoWaits);
    flown = List.copyOf(flown);
    ways = List.copyOf(ways);
  }

  public int people() {
    return problem.waiting().stream().mapToInt(EvacuationProblem.Waiting::people).sum();
  }

  /** The moment at which a period ends. */
  public Instant endOf(int period) {
    return begins.plus(PERIOD.multipliedBy(period + 1L));
  }
}
