package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.serai.planner.airlift.InstanceFormat;
import org.serai.planner.airlift.Standing;

/**
 * The public instances of one class, with the best values known of them: all, or a sample that is
 * spread evenly over the names, which begin with how an instance is made.
 */
record InstanceSet(String name, InstanceFormat format, List<Path> files, Map<String, Best> best) {
  /** Best known vehicles (0 where the fleet is given) and cost. */
  record Best(int vehicles, double cost) {
    /** Half of the last digit of the published tables. */
    private static final double ROUNDED = 0.005;

    /** Whether a search stands at these values or better, with everybody served. */
    boolean reached(Standing standing) {
      boolean fleet = vehicles == 0 || standing.vehicles() <= vehicles;
      return fleet && standing.unserved() == 0 && standing.cost() <= cost + ROUNDED;
    }
  }

  /** Where a class lies, and which of its files belong to it. */
  private enum Kind {
    LILIM_100("pdptw-li-lim/100", ".*", InstanceFormat.LI_LIM),
    LILIM_200("pdptw-li-lim/200", ".*", InstanceFormat.LI_LIM),
    LILIM_400("pdptw-li-lim/400", ".*", InstanceFormat.LI_LIM),
    LILIM_1000("pdptw-li-lim/1000", ".*", InstanceFormat.LI_LIM),
    DARP_AB("darp-cordeau", "[ab].*", InstanceFormat.CORDEAU),
    DARP_R("darp-cordeau", "R.*", InstanceFormat.CORDEAU),
    SARTORI_100("pdptw-sartori-buriol", ".*n100.*", InstanceFormat.SARTORI_BURIOL),
    SARTORI_200("pdptw-sartori-buriol", ".*n200.*", InstanceFormat.SARTORI_BURIOL);

    private final String folder;
    private final String files;
    private final InstanceFormat format;

    Kind(String folder, String files, InstanceFormat format) {
      this.folder = folder;
      this.files = files;
      this.format = format;
    }

    String shown() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  InstanceSet {
    files = List.copyOf(files);
    best = Map.copyOf(best);
  }

  /** Sets by name, or all of them; {@code sample} files of each, 0 for every file. */
  static List<InstanceSet> of(Path bench, String wanted, int sample) throws IOException {
    List<InstanceSet> sets = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (wanted.equals("all") || List.of(wanted.split(",", -1)).contains(kind.shown())) {
        sets.add(of(bench, kind, sample));
      }
    }
    if (sets.isEmpty()) {
      List<String> known = Stream.of(Kind.values()).map(Kind::shown).toList();
      throw new IllegalArgumentException(wanted + " is no set; known are " + known + " and all.");
    }
    return sets;
  }

  private static InstanceSet of(Path bench, Kind kind, int sample) throws IOException {
    Path folder = bench.resolve(kind.folder);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder)) {
      found
          .filter(file -> file.getFileName().toString().endsWith(".txt"))
          .filter(file -> name(file).matches(kind.files))
          .sorted()
          .forEach(files::add);
    }
    Path table = bench.resolve(kind.folder.split("/", -1)[0]).resolve("best_known.csv");
    List<Path> drawn = sample == 0 ? files : spread(files, sample);
    return new InstanceSet(kind.shown(), kind.format, drawn, best(table, kind.format));
  }

  /** The middle file of each of so many equal parts of the list. */
  private static List<Path> spread(List<Path> files, int sample) {
    int parts = Math.min(sample, files.size());
    return IntStream.range(0, parts)
        .mapToObj(part -> files.get((2 * part + 1) * files.size() / (2 * parts)))
        .toList();
  }

  private static Map<String, Best> best(Path table, InstanceFormat format) throws IOException {
    if (!Files.exists(table)) {
      return Map.of();
    }
    Map<String, Best> best = new HashMap<>();
    for (String line : Files.readAllLines(table).subList(1, Files.readAllLines(table).size())) {
      String[] cells = line.split(",", -1);
      boolean given = format == InstanceFormat.CORDEAU;
      int vehicles = given ? 0 : Integer.parseInt(cells[2]);
      best.put(cells[0], new Best(vehicles, Double.parseDouble(cells[given ? 1 : 3])));
    }
    return best;
  }

  /** The best values known of a file, where there are any. */
  Optional<Best> bestOf(Path file) {
    return Optional.ofNullable(best.get(name(file)));
  }

  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.txt$", "");
  }
}
