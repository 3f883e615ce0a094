package org.serai.desk.clearing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** People out over time as a drawing: the plan as a full line, what was flown as a broken one. */
final class CurvePicture {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 420;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 20;
  private static final int BOTTOM = 40;

  /** Days written below the axis; more would run into each other. */
  private static final int MOST_DAYS = 18;

  private static final int LINES = 5;

  private final Clearing clearing;
  private final StringBuilder svg = new StringBuilder();
  private final int top;

  private CurvePicture(Clearing clearing) {
    this.clearing = clearing;
    this.top = roundedUp(Math.max(1, clearing.told().people()));
  }

  static String svg(Clearing clearing) {
    return new CurvePicture(clearing).draw();
  }

  private String draw() {
    svg.append(
        String.format(
            Locale.ENGLISH,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"People out over time\">",
            WIDTH,
            HEIGHT));
    grid();
    days();
    flown();
    plan();
    return svg.append("</svg>").toString();
  }

  private void grid() {
    for (int line = 0; line <= LINES; line++) {
      int people = top / LINES * line;
      svg.append(
          String.format(
              Locale.ENGLISH,
              "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
              LEFT,
              WIDTH - RIGHT,
              y(people),
              y(people)));
      svg.append(
          String.format(
              Locale.ENGLISH,
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%,d</text>",
              LEFT - 8,
              y(people) + 4,
              people));
    }
  }

  private void days() {
    Instant begins = clearing.told().begins();
    long days = Duration.between(begins, end()).toDays();
    long step = days / MOST_DAYS + 1;
    EvacuationCase told = clearing.told();
    // The first midnight of the clocks there: what lies before the beginning is not drawn.
    LocalDate first = told.local(begins.minusNanos(1)).toLocalDate().plusDays(1);
    for (long day = 0; day < days; day += step) {
      LocalDate date = first.plusDays(day);
      Instant at = date.atStartOfDay(told.zone()).toInstant();
      svg.append(
          String.format(
              Locale.ENGLISH,
              "<line class=\"grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>",
              x(at),
              HEIGHT - BOTTOM,
              HEIGHT - BOTTOM + 6));
      svg.append(
          String.format(
              Locale.ENGLISH,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%te %<tb</text>",
              x(at),
              HEIGHT - 14,
              date));
    }
  }

  private void plan() {
    StringBuilder line = new StringBuilder();
    point(line, clearing.told().begins(), 0);
    for (int period = 0; period < clearing.told().problem().periods(); period++) {
      point(line, clearing.told().endOf(period), clearing.plan().outBy(period));
    }
    svg.append(String.format(Locale.ENGLISH, "<polyline class=\"plan\" points=\"%s\"/>", line));
    Instant label = clearing.findClear().orElse(end());
    svg.append(
        String.format(
            Locale.ENGLISH,
            "<text class=\"tplan\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">plan</text>",
            x(label) - 56,
            y(clearing.out() * 0.9)));
  }

  /** Only running totals that were reported; between them a straight line, as nobody knows more. */
  private void flown() {
    List<FlownWindow> told =
        clearing.told().flown().stream().filter(w -> w.cumulative().isPresent()).toList();
    if (told.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    point(line, clearing.told().begins(), 0);
    told.forEach(window -> point(line, window.end(), window.cumulative().orElseThrow()));
    svg.append(String.format(Locale.ENGLISH, "<polyline class=\"flown\" points=\"%s\"/>", line));
    for (FlownWindow window : told) {
      svg.append(
          String.format(
              Locale.ENGLISH,
              "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\">"
                  + "<title>%s: %,d</title></circle>",
              x(window.end()),
              y(window.cumulative().orElseThrow()),
              clearing.told().moment(window.end()),
              window.cumulative().orElseThrow()));
    }
    FlownWindow middle = told.get(told.size() / 2);
    svg.append(
        String.format(
            Locale.ENGLISH,
            "<text class=\"tflown\" x=\"%.1f\" y=\"%.1f\">flown, as reported</text>",
            x(middle.end()) + 12,
            y(middle.cumulative().orElseThrow()) + 18));
  }

  private void point(StringBuilder line, Instant at, int people) {
    line.append(String.format(Locale.ENGLISH, "%.1f,%.1f ", x(at), y(people)));
  }

  private Instant end() {
    return clearing.told().endOf(clearing.told().problem().periods() - 1);
  }

  private double x(Instant at) {
    double all = Duration.between(clearing.told().begins(), end()).toMinutes();
    double gone = Duration.between(clearing.told().begins(), at).toMinutes();
    return LEFT + (WIDTH - LEFT - RIGHT) * gone / all;
  }

  private double y(double people) {
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * people / top;
  }

  /** A round number that five lines divide. */
  private static int roundedUp(int people) {
    int step = 5;
    while (step * 20L < people) {
      step *= 10;
    }
    return (people / step + 1) * step;
  }
}
