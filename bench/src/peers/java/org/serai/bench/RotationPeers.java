package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The side-by-side of the rotation planner: the same instances, the same judge, the same processor
 * time, one after another. Arguments: seconds of processor time on all threads together, seeds with
 * commas, instances with commas (a scenario, or people/stations/weeks), and maybe contestants with
 * commas or all. Writes docs/benchmarks.md and docs/pictures/rotation-peers.svg. The line of each
 * run goes to the error stream; a file of such lines as the last argument takes the place of runs,
 * so that runs of several sittings make one table.
 */
public final class RotationPeers {

  private RotationPeers() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> lost = new ArrayList<>();
    List<RotationResult> results = arguments.length > 4 ? kept(arguments) : runs(arguments, lost);
    RotationTable table = new RotationTable(results);
    String text = heading(arguments) + table.text() + lost(lost);
    System.out.println(text);
    Docs.write("rotation-peers", text);
    Docs.picture("rotation-peers.svg", table.picture());
  }

  /** Lines of runs made before, in the order of the arguments. */
  private static List<RotationResult> kept(String[] arguments) throws IOException {
    List<String> instances = List.of(arguments[2].split(",", -1));
    List<RotationContestant> contestants = contestants(arguments);
    return Files.readAllLines(Path.of(arguments[4])).stream()
        .filter(line -> line.startsWith(RotationResult.MARK + ","))
        .map(RotationResult::read)
        .filter(r -> instances.contains(r.who().instance()))
        .filter(r -> contestants.contains(r.who().contestant()))
        .sorted(
            Comparator.<RotationResult>comparingInt(r -> instances.indexOf(r.who().instance()))
                .thenComparing(r -> r.who().contestant())
                .thenComparingLong(r -> r.who().seed()))
        .toList();
  }

  private static List<RotationResult> runs(String[] arguments, List<String> lost)
      throws IOException, InterruptedException {
    List<RotationResult> results = new ArrayList<>();
    for (String instance : arguments[2].split(",", -1)) {
      for (RotationContestant contestant : contestants(arguments)) {
        for (String seed : arguments[1].split(",", -1)) {
          Optional<RotationResult> result = run(instance, contestant, arguments[0], seed);
          result.ifPresentOrElse(
              results::add, () -> lost.add(contestant.shown() + " on " + instance));
        }
      }
    }
    return results;
  }

  private static List<RotationContestant> contestants(String[] arguments) {
    if (arguments.length < 4 || arguments[3].equals("all")) {
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
    System.err.println(line.orElse(contestant + " on " + instance + ": no answer"));
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
        contestants(arguments).size() == RotationContestant.values().length
            ? ""
            : " " + arguments[3]);
  }

  private static String lost(List<String> lost) {
    return lost.isEmpty() ? "" : "\nEnded without an answer: " + String.join(", ", lost) + ".\n";
  }
}
