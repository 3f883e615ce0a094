package org.serai.desk.papers;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.serai.desk.planning.Slot;

/** Draws one row of a picture, slot by slot, as inline SVG; the axis under it names the months. */
record Strip(Html html, Ground ground, List<Slot> slots) {
  /** Units of the picture; it is stretched to the width of the page. */
  static final int WIDTH = 720;

  private static final int HEIGHT = 40;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  double x(int slot) {
    return (double) WIDTH * slot / slots.size();
  }

  private void open(int height, String label) {
    html.put(
        "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\""
            + " style=\"height:%dpx\">",
        WIDTH, height, label, height);
  }

  /** A stepped area of values against a scale, with a dashed line where a limit stands. */
  void area(int[] values, int[] limits, int scale, String label) {
    open(HEIGHT, label);
    StringBuilder path = new StringBuilder("M0," + HEIGHT);
    StringBuilder limit = new StringBuilder();
    for (int slot = 0; slot < slots.size(); slot++) {
      path.append(step(slot, y(values[slot], scale), 'L'));
      if (limits[slot] >= 0 && limits[slot] <= scale) {
        limit.append(step(slot, y(limits[slot], scale), 'M'));
      }
    }
    path.append("L" + WIDTH + "," + HEIGHT + "Z");
    html.raw("<path class=\"area\" d=\"" + path + "\"/>");
    html.raw("<path class=\"limit\" d=\"" + limit + "\"/></svg>");
  }

  private String step(int slot, double y, char first) {
    return String.format(Locale.ENGLISH, "%c%.1f,%.1fH%.1f", first, x(slot), y, x(slot + 1));
  }

  private static double y(int value, int scale) {
    return HEIGHT - (double) (HEIGHT - 2) * value / Math.max(1, scale);
  }

  /** Runs of equal states as boxes; the class of a state gives colour and texture. */
  void states(List<String> states, String label) {
    int height = HEIGHT / 2;
    open(height, label);
    int first = 0;
    for (int slot = 1; slot <= states.size(); slot++) {
      if (slot == states.size() || !states.get(slot).equals(states.get(first))) {
        html.put(
            "<rect class=\"%s\" x=\"%.1f\" width=\"%.1f\" y=\"1\" height=\"%d\"/>",
            states.get(first), x(first), x(slot) - x(first), height - 2);
        first = slot;
      }
    }
    html.raw("</svg>");
  }

  /** Names of the months under a column of strips. */
  void axis() {
    html.raw("<div class=\"axis\" aria-hidden=\"true\">");
    YearMonth shown = YearMonth.of(1, 1);
    for (int slot = 0; slot < slots.size(); slot++) {
      YearMonth month = YearMonth.from(ground.day(slots.get(slot).from()));
      if (!month.equals(shown)) {
        shown = month;
        double share = 100.0 * slot / slots.size();
        html.put("<span style=\"left:%.2f%%\">%s</span>", share, MONTH.format(month));
      }
    }
    html.raw("</div>");
  }
}
