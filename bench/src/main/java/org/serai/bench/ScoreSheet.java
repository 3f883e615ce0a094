package org.serai.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serai.planner.airlift.RouteRun;

/** Adds up runs against the best values known: vehicles, cost where the fleet is as small. */
final class ScoreSheet {
  static final String HEAD =
      """
      | set | files x seeds | feasible | vehicles | best known | vehicles above | cost above, where \
      the fleet is the best known |
      | --- | --- | --- | --- | --- | --- | --- |""";

  private final String name;
  private int runs;
  private int feasible;
  private long vehicles;
  private long bestVehicles;
  private double gaps;
  private int compared;

  ScoreSheet(String name) {
    this.name = name;
  }

  void enter(InstanceSet.@Nullable Best best, RouteRun run) {
    enter(best, run.feasible(), run.plan().vehicles(), run.plan().cost());
  }

  void enter(InstanceSet.@Nullable Best best, boolean sound, int used, double cost) {
    runs++;
    if (best == null || !sound) {
      return;
    }
    feasible++;
    vehicles += used;
    bestVehicles += best.vehicles();
    if (best.vehicles() == 0 || used <= best.vehicles()) {
      compared++;
      gaps += used < best.vehicles() ? 0 : cost / best.cost() - 1;
    }
  }

  String row(int files, int seeds) {
    boolean fleet = bestVehicles > 0;
    String above =
        fleet
            ? String.format(Locale.ROOT, "%+.2f %%", 100.0 * vehicles / bestVehicles - 100)
            : "given";
    String gap =
        compared == 0
            ? "none"
            : String.format(Locale.ROOT, "%+.2f %% (%d runs)", 100 * gaps / compared, compared);
    return String.format(
        Locale.ROOT,
        "| %s | %d x %d | %d of %d | %s | %s | %s | %s |",
        name,
        files,
        seeds,
        feasible,
        runs,
        fleet ? String.format(Locale.ROOT, "%.1f", 1.0 * vehicles / seeds) : "given",
        fleet ? String.format(Locale.ROOT, "%.1f", 1.0 * bestVehicles / seeds) : "given",
        above,
        gap);
  }
}
