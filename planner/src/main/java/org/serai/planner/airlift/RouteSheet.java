package org.serai.planner.airlift;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Routes as text: one line per route, the ids of its stops in order, without the depot. */
public final class RouteSheet {
  /** No plan has more routes than the largest instance has stops. */
  private static final int MOST_ROUTES = 10_000;

  /** The largest sheet names each stop of the largest instance once. */
  private static final long MOST_BYTES = 10_000_000;

  private RouteSheet() {}

  public static String text(List<List<Integer>> routes) {
    return routes.stream()
        .map(route -> route.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  public static void write(List<List<Integer>> routes, Path file) throws IOException {
    Files.writeString(file, text(routes), StandardCharsets.UTF_8);
  }

  /** Reads what {@link #write} wrote; blank lines are passed over. */
  public static List<List<Integer>> read(Path file) throws IOException {
    if (Files.isDirectory(file) || Files.size(file) > MOST_BYTES) {
      throw new InstanceError(file.toString(), 1, "a file of routes was wanted, of 10 MB at most.");
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    if (lines.size() > MOST_ROUTES) {
      throw new InstanceError(
          file.toString(), MOST_ROUTES, "more than " + MOST_ROUTES + " routes.");
    }
    List<List<Integer>> routes = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      if (!lines.get(row).isBlank()) {
        routes.add(route(file, row + 1, lines.get(row).strip()));
      }
    }
    return routes;
  }

  private static List<Integer> route(Path file, int line, String text) {
    List<Integer> ids = new ArrayList<>();
    for (String word : text.split("\\s+", -1)) {
      if (!word.matches("\\d{1,9}")) {
        throw new InstanceError(
            file.toString(), line, InstanceError.shown(word) + " is not a stop's id.");
      }
      ids.add(Integer.parseInt(word));
    }
    return ids;
  }
}
