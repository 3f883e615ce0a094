package org.serai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.ScenarioGenerator;

/**
 * Scenarios by name: a folder of this house, or people, stations and weeks as 100/12/12. Those are
 * made when first asked for, in a folder that goes when the program ends.
 */
final class Instances {
  private static final long GENERATOR_SEED = 1;

  private final Map<String, Path> made = new HashMap<>();

  static boolean isGenerated(String name) {
    return name.matches("\\d+/\\d+/\\d+");
  }

  /** The name without the way to it. */
  static String shown(String name) {
    return isGenerated(name) ? name : name.replaceFirst("/+$", "").replaceFirst(".*/", "");
  }

  static void generate(String sizes, Path folder) throws IOException {
    String[] cells = sizes.split("/", -1);
    ScenarioGenerator.write(
        new GeneratorOrder(
            Integer.parseInt(cells[0]),
            Integer.parseInt(cells[1]),
            Integer.parseInt(cells[2]),
            GENERATOR_SEED),
        folder);
  }

  Path folder(String name) throws IOException {
    if (!isGenerated(name)) {
      return Docs.home().resolve(name);
    }
    Path known = made.get(name);
    return known == null ? make(name) : known;
  }

  private Path make(String sizes) throws IOException {
    Path folder = Files.createTempDirectory("serai-bench");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    generate(sizes, folder);
    made.put(sizes, folder);
    return folder;
  }

  static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException left) {
      System.err.println(folder + " is left behind, remove it: " + left.getMessage());
    }
  }
}
