package org.serai.desk.papers;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Changes one thing in a table of lines, by lot: what a slip or a forger would do. */
public final class Corruption {
  private Corruption() {}

  /** What was done, for the message of a test. */
  public static String of(List<String> lines, SplittableRandom random) {
    int row = random.nextInt(lines.size());
    int other = 1 + random.nextInt(lines.size() - 1);
    int kind = random.nextInt(6);
    switch (kind) {
      case 0 -> lines.remove(row);
      case 1 -> lines.add(other, lines.get(row));
      case 2 -> Collections.swap(lines, row, other);
      case 3 -> lines.set(row, otherCharacter(lines.get(row), random));
      case 4 -> lines.set(other, otherNumber(lines.get(other), random));
      default -> lines.set(row, otherCell(lines.get(row), lines.get(other), random));
    }
    return "row " + (row + 1) + " and " + (other + 1) + ", kind " + kind;
  }

  private static String otherCharacter(String line, SplittableRandom random) {
    int at = random.nextInt(line.length());
    char with = (char) (' ' + random.nextInt(95));
    return line.substring(0, at) + with + line.substring(at + 1);
  }

  /** A number a little larger or smaller: the kind of change that a reader would not see. */
  private static String otherNumber(String line, SplittableRandom random) {
    String[] cells = line.split(",", -1);
    for (int tries = 0; tries < 20; tries++) {
      int at = random.nextInt(cells.length);
      if (cells[at].matches("-?\\d+")) {
        long change = random.nextBoolean() ? 1 : -1 - random.nextInt(40);
        cells[at] = Long.toString(Long.parseLong(cells[at]) + change);
        return String.join(",", cells);
      }
    }
    return line + "0";
  }

  private static String otherCell(String line, String from, SplittableRandom random) {
    String[] cells = line.split(",", -1);
    String[] others = from.split(",", -1);
    int at = random.nextInt(Math.min(cells.length, others.length));
    cells[at] = others[at];
    return String.join(",", cells);
  }
}
