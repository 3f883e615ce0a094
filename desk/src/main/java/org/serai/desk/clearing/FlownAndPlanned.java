package org.serai.desk.clearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.planner.evacuation.EvacuationProblem;
import org.serai.planner.evacuation.EvacuationProblem.Leg;

/**
 * An evacuation as a page shows it: the planned curve against the reports of what was flown, when
 * nothing could leave, and which reports do not add up.
 *
 * @param zone the clocks by which it is told, as Asia/Kabul; the sentences tell these
 * @param clear when the last person could have been out; blank when somebody stays behind
 * @param flown running totals as reported; between them nobody knows more
 * @param still hours in which no way to safety was open
 * @param closures hours in which one way was closed between its openings
 */
public record FlownAndPlanned(
    String title,
    int people,
    String zone,
    String clear,
    List<String> sentences,
    List<String> bottlenecks,
    List<Point> planned,
    List<Point> flown,
    List<Report> reports,
    List<Still> still,
    List<Closure> closures,
    List<ToldWay> ways,
    int facts,
    int assumptions) {

  /** So many people are out at this moment. */
  public record Point(Instant at, int out) {}

  /** One report, and where it does not add up. */
  public record Report(FlownWindow window, List<String> doubts) {
    public Report {
      doubts = List.copyOf(doubts);
    }
  }

  /** Nothing leaves from one moment until another. */
  public record Still(Instant from, Instant until) {}

  public FlownAndPlanned {
    sentences = List.copyOf(sentences);
    bottlenecks = List.copyOf(bottlenecks);
    planned = List.copyOf(planned);
    flown = List.copyOf(flown);
    reports = List.copyOf(reports);
    still = List.copyOf(still);
    closures = List.copyOf(closures);
    ways = List.copyOf(ways);
  }

  public static FlownAndPlanned of(Clearing clearing) {
    EvacuationCase told = clearing.told();
    return new FlownAndPlanned(
        told.title(),
        told.people(),
        told.zone().getId(),
        clearing.findClear().map(Instant::toString).orElse(""),
        clearing.sentences(),
        clearing.bottlenecks(),
        planned(clearing),
        flown(told),
        told.flown().stream()
            .map(window -> new Report(window, Contradictions.in(told.flown(), window)))
            .toList(),
        still(told),
        closures(told.ways()),
        told.ways(),
        told.facts(),
        told.assumptions());
  }

  private static List<Point> planned(Clearing clearing) {
    EvacuationCase told = clearing.told();
    List<Point> curve = new ArrayList<>(List.of(new Point(told.begins(), 0)));
    for (int period = 0; period < told.problem().periods(); period++) {
      int out = clearing.plan().outBy(period);
      if (out > curve.getLast().out()) {
        curve.add(new Point(told.endOf(period), out));
      }
    }
    return curve;
  }

  private static List<Point> flown(EvacuationCase told) {
    List<Point> curve = new ArrayList<>();
    for (FlownWindow window : told.flown()) {
      window.cumulative().ifPresent(out -> curve.add(new Point(window.end(), out)));
    }
    return curve;
  }

  private static List<Still> still(EvacuationCase told) {
    List<Still> found = new ArrayList<>();
    Optional<Instant> since = Optional.empty();
    for (int period = 0; period < told.problem().periods(); period++) {
      Instant begins = told.endOf(period - 1);
      boolean leaves = leaves(told.problem(), period);
      if (!leaves && since.isEmpty()) {
        since = Optional.of(begins);
      } else if (leaves && since.isPresent()) {
        found.add(new Still(since.get(), begins));
        since = Optional.empty();
      }
    }
    since.ifPresent(from -> found.add(new Still(from, told.endOf(told.problem().periods() - 1))));
    return found;
  }

  private static boolean leaves(EvacuationProblem problem, int period) {
    return problem.legs().stream()
        .filter(leg -> problem.places().get(leg.to()).safe())
        .anyMatch(leg -> open(leg, period));
  }

  private static boolean open(Leg leg, int period) {
    return leg.openings().stream()
        .filter(opening -> opening.people() > 0)
        .anyMatch(opening -> opening.from() <= period && period < opening.until());
  }

  private static List<Closure> closures(List<ToldWay> ways) {
    Map<String, ToldWay> before = new HashMap<>();
    List<Closure> found = new ArrayList<>();
    for (ToldWay way : ways) {
      ToldWay last = before.put(way.way(), way);
      // Closed from the end of one opening until the begin of the next.
      Instant until = way.from();
      if (last != null && last.until().isBefore(until)) {
        Instant from = last.until();
        found.add(new Closure(way.way(), from, until, way.source()));
      }
    }
    return found;
  }
}
