package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The side-by-side of the routes: the same public instances, the same judge, the same processor
 * time, one after another. Arguments: seconds of processor time on all threads together, seeds with
 * commas, the folder of instances, sets with commas, how many files of each set (0 for all). Writes
 * docs/benchmarks.md and docs/pictures/airlift-peers.svg. The line of each run goes to the error
 * stream; a file of such lines as the last argument takes the place of runs, and what is not in it
 * is left out.
 */
public final class AirliftPeers {

  private AirliftPeers() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path bench = Path.of(arguments[2]);
    if (!Files.isDirectory(bench)) {
      System.err.println("SKIPPED: there is no folder " + bench + " with public instances.");
      return;
    }
    Map<String, List<RouteTally>> tallies = new LinkedHashMap<>();
    for (InstanceSet set : InstanceSet.of(bench, arguments[3], Integer.parseInt(arguments[4]))) {
      String name = set.name() + ", " + set.files().size() + " files";
      for (AirliftContestant who : AirliftContestant.values()) {
        if (who.takes(set.format())) {
          RouteTally tally = new RouteTally(name, who.shown());
          tallies.computeIfAbsent(name, _ -> new ArrayList<>()).add(tally);
          run(set, who, arguments, tally);
        }
      }
    }
    publish(arguments, tallies);
  }

  private static void run(
      InstanceSet set, AirliftContestant who, String[] arguments, RouteTally tally)
      throws IOException, InterruptedException {
    for (Path file : set.files()) {
      for (String seed : arguments[1].split(",", -1)) {
        List<String> run =
            List.of(file.toString(), set.format().name(), who.name(), arguments[0], seed);
        Optional<String> line =
            arguments.length > 5
                ? findKept(Path.of(arguments[5]), InstanceSet.name(file), who, seed)
                : Forked.findLine(AirliftRun.MARK + ",", AirliftRun.class, run);
        if (arguments.length > 5 && line.isEmpty()) {
          continue; // Not run in any of the sittings.
        }
        System.err.println(line.orElse(who + " on " + file.getFileName() + ": no answer"));
        InstanceSet.Best best = set.best().get(InstanceSet.name(file));
        if (best == null) {
          throw new IllegalStateException("No best value is known of " + file.getFileName() + ".");
        }
        tally.enter(best, line.orElse(""));
      }
    }
  }

  private static Optional<String> findKept(
      Path kept, String instance, AirliftContestant who, String seed) throws IOException {
    return Files.readAllLines(kept).stream()
        .filter(line -> line.startsWith(AirliftRun.MARK + "," + instance + "," + who + ","))
        .filter(line -> line.endsWith("," + seed))
        .findFirst();
  }

  private static void publish(String[] arguments, Map<String, List<RouteTally>> tallies)
      throws IOException {
    StringBuilder text = new StringBuilder(heading(arguments)).append(RouteTally.HEAD);
    double most = 1;
    for (List<RouteTally> of : tallies.values()) {
      of.removeIf(RouteTally::isEmpty);
      for (RouteTally tally : of) {
        text.append(tally.row());
        most = Math.max(most, tally.times());
      }
    }
    BarPicture picture =
        new BarPicture(
            "Vehicles, or cost where the fleet is given, as multiples of the best", most);
    tallies.forEach(
        (name, of) -> {
          picture.group(name);
          of.forEach(tally -> tally.draw(picture));
        });
    text.append("\n![Multiples of the best known](pictures/airlift-peers.svg)\n");
    System.out.println(text);
    Docs.write("airlift-peers", text.toString());
    Docs.picture("airlift-peers.svg", picture.svg());
  }

  private static String heading(String[] arguments) {
    return String.format(
        Locale.ROOT,
        "Taken on %s; %s CPU seconds on all threads together, seeds %s (OR-Tools routing has none),"
            + " each run in a fresh process. Reproduce it, or take five seeds, with%n%n"
            + "    ./serai bench --peers AirliftPeers %s%n%n",
        Docs.setting(),
        arguments[0],
        arguments[1],
        String.join(" ", List.of(arguments).subList(0, 5)));
  }
}
