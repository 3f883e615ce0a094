package org.serai.planner.airlift;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The public formats of pick-up and delivery instances that are read unchanged. */
public enum InstanceFormat {
  LI_LIM("li-lim"),
  CORDEAU("cordeau"),
  SARTORI_BURIOL("sartori-buriol");

  /** Larger files are refused before they are read; the largest public one has 90 MB. */
  private static final long MOST_BYTES = 200_000_000;

  /** Vehicles, request nodes, longest route, capacity, longest ride. */
  private static final int CORDEAU_HEAD = 5;

  private final String word;

  InstanceFormat(String word) {
    this.word = word;
  }

  /** The word used on the command line. */
  public String word() {
    return word;
  }

  public static InstanceFormat named(String word) {
    for (InstanceFormat format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    List<String> known = Arrays.stream(values()).map(InstanceFormat::word).toList();
    throw new IllegalArgumentException(
        "No format is called \"" + word + "\"; known are " + String.join(", ", known) + ".");
  }

  /**
   * Tells the format by the first line that is not blank: words and a colon, five numbers, or
   * three.
   */
  public static InstanceFormat of(Path file) throws IOException {
    String first =
        lines(file).stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    if (first.contains(":")) {
      return SARTORI_BURIOL;
    }
    return first.split("\\s+", -1).length == CORDEAU_HEAD ? CORDEAU : LI_LIM;
  }

  /** Reads a file; an {@link InstanceError} names the line and the reason if it makes no sense. */
  public RoutingProblem read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
    return read(name, lines(file));
  }

  private static List<String> lines(Path file) throws IOException {
    long bytes = Files.size(file);
    if (bytes > MOST_BYTES) {
      throw new InstanceError(
          file.toString(), 1, "the file has " + bytes + " bytes; at most " + MOST_BYTES + ".");
    }
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
  }

  /** Reads lines under a name that messages will use. */
  public RoutingProblem read(String name, List<String> lines) {
    InstanceText text = new InstanceText(name, lines);
    return switch (this) {
      case LI_LIM -> LiLimFormat.read(name, text);
      case CORDEAU -> CordeauFormat.read(name, text);
      case SARTORI_BURIOL -> SartoriBuriolFormat.read(name, text);
    };
  }
}
