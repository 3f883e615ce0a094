package org.serai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The side-by-side of the rotation planner: the same instances, the same judge, the same processor
 * time, one after another. Arguments: seconds of processor time on all threads together, seeds with
 * commas, instances with commas (a scenario, or people/stations/weeks), and maybe contestants with
 * commas. Writes docs/benchmarks.md and docs/pictures/rotation-peers.svg.
 */
public final class RotationPeers {

  private RotationPeers() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<RotationResult> results = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (String instance : arguments[2].split(",", -1)) {
      for (RotationContestant contestant : contestants(arguments)) {
        for (String seed : arguments[1].split(",", -1)) {
          Optional<RotationResult> result = run(instance, contestant, arguments[0], seed);
          result.ifPresentOrElse(
              results::add, () -> lost.add(contestant.shown() + " on " + instance));
        }
      }
    }
    RotationTable table = new RotationTable(results);
    String text = heading(arguments) + table.text() + lost(lost);
    System.out.println(text);
    Docs.write("rotation-peers", text);
    Docs.picture("rotation-peers.svg", table.picture());
  }

  private static List<RotationContestant> contestants(String[] arguments) {
    if (arguments.length < 4) {
      return List.of(RotationContestant.values());
    }
    List<RotationContestant> some = new ArrayList<>();
    for (String name : arguments[3].split(",", -1)) {
      some.add(RotationContestant.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return some;
  }

  private static Optional<RotationResult> run(
      String instance, RotationContestant contestant, String seconds, String seed)
      throws IOException, InterruptedException {
    Optional<String> line =
        Forked.findLine(
            RotationResult.MARK + ",",
            RotationRun.class,
            List.of(instance, contestant.name(), seconds, seed));
    System.err.println(line.orElse(contestant + " on " + instance + ": died"));
    return line.map(RotationResult::read);
  }

  private static String heading(String[] arguments) {
    String instances = arguments[2];
    return String.format(
        Locale.ROOT,
        "Taken on %s; %s CPU seconds on all threads together, seeds %s, each run in a fresh"
            + " process. Reproduce it, or take five seeds, with%n%n"
            + "    ./serai bench --peers RotationPeers %s %s %s%s%n%n",
        Docs.setting(),
        arguments[0],
        arguments[1],
        arguments[0],
        arguments[1],
        instances,
        arguments.length < 4 ? "" : " " + arguments[3]);
  }

  private static String lost(List<String> lost) {
    return lost.isEmpty() ? "" : "\nDied without an answer: " + String.join(", ", lost) + ".\n";
  }
}
