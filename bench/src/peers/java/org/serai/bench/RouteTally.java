package org.serai.bench;

import java.util.Locale;

/** Adds up the runs of one contestant on one set against the best values known. */
final class RouteTally {

  static final String HEAD =
      """
      | set | who | feasible | vehicles | best known | cost above the best known, where the fleet \
      is no larger | CPU s |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  private final String set;
  private final String who;
  private int runs;
  private int feasible;
  private int vehicles;
  private int bestVehicles;
  private int compared;
  private double above;
  private double seconds;

  RouteTally(String set, String who) {
    this.set = set;
    this.who = who;
  }

  /** Takes the line of a run, or nothing where the process died. */
  void enter(InstanceSet.Best best, String line) {
    String[] cells = line.split(",", -1);
    runs++;
    if (cells.length < 7) {
      return;
    }
    seconds += Double.parseDouble(cells[6]);
    if (Boolean.parseBoolean(cells[3])) {
      int used = Integer.parseInt(cells[4]);
      feasible++;
      vehicles += used;
      bestVehicles += best.vehicles();
      if (best.vehicles() == 0 || used <= best.vehicles()) {
        compared++;
        boolean fewer = used < best.vehicles();
        above += fewer ? 0 : Double.parseDouble(cells[5]) / best.cost() - 1;
      }
    }
  }

  boolean isEmpty() {
    return runs == 0;
  }

  private boolean fleetIsGiven() {
    return bestVehicles == 0;
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d of %d | %s | %s | %s | %.1f |%n",
        set,
        who,
        feasible,
        runs,
        feasible == 0 ? "" : fleetIsGiven() ? "given" : Integer.toString(vehicles),
        feasible == 0 ? "" : fleetIsGiven() ? "given" : Integer.toString(bestVehicles),
        cost(),
        runs == 0 ? 0 : seconds / runs);
  }

  private String cost() {
    return compared == 0
        ? "none"
        : String.format(Locale.ROOT, "%+.2f %% (%d runs)", 100 * above / compared, compared);
  }

  /** Vehicles, or cost where the fleet is given, as a multiple of the best known; 0 for none. */
  double times() {
    if (feasible == 0) {
      return 0;
    }
    return fleetIsGiven() ? 1 + above / compared : vehicles / (double) bestVehicles;
  }

  void draw(BarPicture picture) {
    String what = fleetIsGiven() ? "cost" : "vehicles";
    String left = feasible < runs ? ", " + (runs - feasible) + " runs without a plan" : "";
    String note =
        feasible == 0
            ? "no feasible plan"
            : String.format(Locale.ROOT, "%s %.3f, cost %s%s", what, times(), cost(), left);
    picture.bar(who, times(), who.equals(AirliftContestant.OURS.shown()), note);
  }
}
