package org.serai.desk.clearing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where reports do not add up. They are shown and never mended: nobody knows which one is wrong.
 */
public final class Contradictions {
  private Contradictions() {}

  /** One sentence each, in the order of the reports, with the end of the report by the clocks. */
  public static List<String> of(EvacuationCase told) {
    return told.flown().stream()
        .flatMap(
            window ->
                in(told.flown(), window).stream()
                    .map(doubt -> "until " + told.moment(window.end()) + ": " + doubt))
        .toList();
  }

  /** Where one report does not add up, in itself or with those before it. */
  public static List<String> in(List<FlownWindow> flown, FlownWindow window) {
    List<String> found = new ArrayList<>();
    findParts(window).ifPresent(found::add);
    findStep(flown, window).ifPresent(found::add);
    return found;
  }

  private static Optional<String> findParts(FlownWindow window) {
    if (window.own().people().isEmpty() || window.others().people().isEmpty()) {
      return Optional.empty();
    }
    int sum = window.own().people().getAsInt() + window.others().people().getAsInt();
    return sum == window.total()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ENGLISH,
                "the parts make %,d, the total is reported as %,d.",
                sum,
                window.total()));
  }

  /** The running total before this window, this window's people, and the running total after it. */
  private static Optional<String> findStep(List<FlownWindow> flown, FlownWindow window) {
    if (window.cumulative().isEmpty()) {
      return Optional.empty();
    }
    Duration length = Duration.ofHours(window.hours());
    for (FlownWindow before : flown) {
      boolean joins = before.end().equals(window.end().minus(length));
      if (joins && before.cumulative().isPresent()) {
        int sum = before.cumulative().getAsInt() + window.total();
        int told = window.cumulative().getAsInt();
        return sum == told
            ? Optional.empty()
            : Optional.of(
                String.format(
                    Locale.ENGLISH,
                    "%,d before and %,d in this window make %,d; %,d are reported.",
                    before.cumulative().getAsInt(),
                    window.total(),
                    sum,
                    told));
      }
    }
    return whole(flown, window);
  }

  /** A window over the whole operation: the last running total and what came after it. */
  private static Optional<String> whole(List<FlownWindow> flown, FlownWindow window) {
    boolean isWhole = window.total() == window.cumulative().orElse(-1);
    List<FlownWindow> before =
        flown.stream().filter(other -> other.end().isBefore(window.end())).toList();
    if (!isWhole || before.isEmpty()) {
      return Optional.empty();
    }
    int sum = 0;
    for (FlownWindow other : before) {
      sum = other.cumulative().orElse(sum + other.total());
    }
    return sum == window.total()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ENGLISH,
                "the reports before it come to %,d; the whole is given as %,d.",
                sum,
                window.total()));
  }
}
