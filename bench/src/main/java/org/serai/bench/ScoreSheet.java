package org.serai.bench;

import java.util.Locale;

/** Adds up runs against the best values known: vehicles, cost where the fleet is as small. */
final class ScoreSheet {
  static final String HEAD =
      """
      | set | files | runs | feasible | CPU s a run | vehicles, of best known | vehicles above | \
      cost above, where the fleet is the best known |
      | --- | --- | --- | --- | --- | --- | --- | --- |\
      """;

  private final String name;
  private int runs;
  private int feasible;
  private long vehicles;
  private long bestVehicles;
  private double gaps;
  private int compared;
  private double seconds;

  ScoreSheet(String name) {
    this.name = name;
  }

  void enter(InstanceSet.Best best, KeptRuns.Answer run) {
    runs++;
    seconds += run.processorSeconds();
    if (!run.feasible()) {
      return;
    }
    feasible++;
    vehicles += run.vehicles();
    bestVehicles += best.vehicles();
    if (best.vehicles() == 0 || run.vehicles() <= best.vehicles()) {
      compared++;
      // Fewer vehicles than the best known may cost more and are no gap.
      gaps += run.vehicles() < best.vehicles() ? 0 : run.cost() / best.cost() - 1;
    }
  }

  boolean sound() {
    return feasible == runs;
  }

  String row(int files) {
    boolean given = bestVehicles == 0;
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %s | %.1f | %s | %s | %s |",
        name,
        files,
        runs,
        sound() ? "all" : feasible + " of " + runs,
        seconds / Math.max(1, runs),
        given ? "given" : vehicles + " of " + bestVehicles,
        given ? "given" : percent(1.0 * vehicles / bestVehicles - 1),
        compared == 0 ? "none" : percent(gaps / compared) + " (" + compared + " runs)");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%+.2f %%", 100 * share);
  }
}
