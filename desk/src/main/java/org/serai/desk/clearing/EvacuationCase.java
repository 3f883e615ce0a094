package org.serai.desk.clearing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.serai.planner.evacuation.EvacuationProblem;

/**
 * One evacuation by the hour: who waits, through what they can leave, and what was flown, if it
 * was.
 *
 * @param zone the clocks by which it is told
 * @param facts rows of all tables that are facts; the others are assumptions
 */
public record EvacuationCase(
    String title,
    Instant begins,
    ZoneId zone,
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

  /** What the clocks there show. */
  LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  /** "22:30 on 23 Aug", by the clocks there. */
  String moment(Instant moment) {
    return String.format(Locale.ENGLISH, "%1$tH:%1$tM on %1$te %1$tb", local(moment));
  }

  /** Whose clocks those are: "Kabul time". */
  String clocks() {
    String id = zone.getId();
    String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    return place.equals("UTC") ? place : place + " time";
  }
}
