package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;

/** The lines of an instance file as rows of numbers; every complaint carries its line. */
final class InstanceText {
  /** Longest file taken; the largest public instance has 5,000 stops and a matrix of them. */
  private static final int MOST_LINES = 20_000;

  private final String file;
  private final List<String> lines;
  private int next;

  InstanceText(String file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
    if (lines.size() > MOST_LINES) {
      throw error("has " + lines.size() + " lines; at most " + MOST_LINES + " are read.");
    }
  }

  String file() {
    return file;
  }

  /** Number of the line read last, from 1. */
  int line() {
    return Math.max(1, next);
  }

  InstanceError error(String reason) {
    return new InstanceError(file, line(), reason);
  }

  InstanceError errorAt(int line, String reason) {
    return new InstanceError(file, line, reason);
  }

  private void skipBlank() {
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
  }

  boolean hasMore() {
    skipBlank();
    return next < lines.size();
  }

  /** The next line that is not blank; {@code wanted} says what was expected if there is none. */
  String text(String wanted) {
    skipBlank();
    if (next >= lines.size()) {
      throw error("the file ends where " + wanted + " should follow; it may be truncated.");
    }
    return lines.get(next++).strip();
  }

  double[] row(int count, String wanted) {
    double[] row = row(wanted);
    if (row.length != count) {
      throw error(
          wanted
              + " needs "
              + count
              + " numbers; "
              + row.length
              + " are there"
              + (row.length < count ? ", the line may be truncated." : "."));
    }
    return row;
  }

  private double[] row(String wanted) {
    List<Double> numbers = new ArrayList<>();
    for (String word : text(wanted).split("\\s+", -1)) {
      numbers.add(number(word));
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }

  double number(String word) {
    try {
      double value = Double.parseDouble(word);
      if (!Double.isFinite(value) || Math.abs(value) > 1e9) {
        throw error(InstanceError.shown(word) + " is out of range; up to 1e9 is read.");
      }
      return value;
    } catch (NumberFormatException e) {
      throw errorFrom(word, e);
    }
  }

  private InstanceError errorFrom(String word, NumberFormatException cause) {
    InstanceError error = error(InstanceError.shown(word) + " is not a number.");
    error.initCause(cause);
    return error;
  }

  int whole(double value, String what) {
    int rounded = (int) Math.round(value);
    if (rounded != value) {
      throw error(what + " must be a whole number; " + value + " is given.");
    }
    return rounded;
  }
}
