package org.serai.planner.airlift;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.serai.planner.search.Budget;

/** One call of the command line, understood. */
record DispatchOrder(
    Verb verb, InstanceFormat format, Path file, List<Path> routes, Budget budget, Clock clock) {

  enum Verb {
    SOLVE,
    CHECK
  }

  /** A budget of processor time per thread is fair on a machine that others use as well. */
  enum Clock {
    WALL,
    CPU
  }

  /** As good as no limit; a search of a day does not come near it. */
  private static final long MOST_STEPS = 1_000_000_000_000L;

  private static final Set<String> OPTIONS =
      Set.of("--format", "--budget", "--steps", "--threads", "--seed", "--out", "--clock");

  private static final String USAGE =
      """
      solve FILE --format li-lim|cordeau|sartori-buriol [--budget 60s] [--steps N] [--threads 2] \
      [--seed 1] [--clock wall|cpu] [--out ROUTES]
      check FILE ROUTES --format li-lim|cordeau|sartori-buriol""";

  DispatchOrder {
    routes = List.copyOf(routes);
  }

  Optional<Path> findRoutes() {
    return routes.stream().findFirst();
  }

  static DispatchOrder parse(List<String> args) {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int at = 0; at < args.size(); at++) {
      String word = args.get(at);
      if (!word.startsWith("--")) {
        plain.add(word);
      } else if (OPTIONS.contains(word) && at + 1 < args.size()) {
        options.put(word, args.get(++at));
      } else {
        throw new IllegalArgumentException("Not understood: " + word + "\n" + USAGE);
      }
    }
    if (plain.size() < 2) {
      throw new IllegalArgumentException("A verb and a file are needed.\n" + USAGE);
    }
    return order(plain, options);
  }

  private static DispatchOrder order(List<String> plain, Map<String, String> options) {
    Verb verb =
        switch (plain.get(0)) {
          case "solve" -> Verb.SOLVE;
          case "check" -> Verb.CHECK;
          default -> throw new IllegalArgumentException("No verb " + plain.get(0) + ".\n" + USAGE);
        };
    Path file = Path.of(plain.get(1));
    InstanceFormat format = InstanceFormat.named(options.getOrDefault("--format", "li-lim"));
    List<Path> routes = new ArrayList<>();
    plain.stream().skip(2).map(Path::of).forEach(routes::add);
    if (options.containsKey("--out")) {
      routes.add(Path.of(options.get("--out")));
    }
    return new DispatchOrder(verb, format, file, routes, budget(options), clock(options));
  }

  private static Budget budget(Map<String, String> options) {
    String most = String.valueOf(MOST_STEPS);
    long steps = number(options.getOrDefault("--steps", most), "--steps");
    String time = options.getOrDefault("--budget", steps < MOST_STEPS ? "1440m" : "60s");
    int threads = (int) number(options.getOrDefault("--threads", "2"), "--threads");
    long seed = number(options.getOrDefault("--seed", "1"), "--seed");
    return new Budget(duration(time), threads, seed, steps, 0);
  }

  private static Clock clock(Map<String, String> options) {
    return switch (options.getOrDefault("--clock", "wall")) {
      case "wall" -> Clock.WALL;
      case "cpu" -> Clock.CPU;
      default -> throw new IllegalArgumentException("--clock is wall or cpu.\n" + USAGE);
    };
  }

  private static Duration duration(String text) {
    if (!text.matches("\\d{1,6}(ms|s|m)")) {
      throw new IllegalArgumentException("\"" + text + "\" is no budget; write 60s, 500ms or 2m.");
    }
    long amount = Long.parseLong(text.replaceAll("\\D", ""));
    return switch (text.replaceAll("\\d", "")) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      default -> Duration.ofMinutes(amount);
    };
  }

  private static long number(String text, String option) {
    if (!text.matches("\\d{1,15}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no number for " + option + ".");
    }
    return Long.parseLong(text);
  }
}
