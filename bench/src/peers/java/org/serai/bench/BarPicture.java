package org.serai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bars in groups on a logarithmic scale, as an SVG picture that needs nothing but itself. */
final class BarPicture {

  private static final int ROW = 22;
  private static final int LEFT = 250;
  private static final int WIDTH = 960;

  /** The longest bar; what is left of the width is for the words behind it. */
  private static final int PLOT = 460;

  private final String title;
  private final List<String> shapes = new ArrayList<>();
  private final double most;
  private int y = 44;

  /**
   * @param most the largest value that a bar will show; the smallest is 1
   */
  BarPicture(String title, double most) {
    this.title = title;
    this.most = Math.max(2, most);
  }

  void group(String name) {
    y += 12;
    text(12, y + 15, "bold", name);
    y += ROW;
  }

  /** A bar of so many times the best; 0 draws no bar, only the note. */
  void bar(String name, double times, boolean ours, String note) {
    text(28, y + 15, "normal", name);
    int length = times < 1 ? 0 : Math.max(3, (int) (PLOT * Math.log(times) / Math.log(most)));
    shapes.add(
        String.format(
            Locale.ROOT,
            "<rect x='%d' y='%d' width='%d' height='14' fill='%s'/>",
            LEFT,
            y + 3,
            length,
            ours ? "#1b6ec2" : "#8a94a0"));
    text(LEFT + length + 6, y + 15, "normal", note);
    y += ROW;
  }

  private void text(int x, int baseline, String weight, String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;");
    shapes.add(
        String.format(
            Locale.ROOT,
            "<text x='%d' y='%d' font-weight='%s'>%s</text>",
            x,
            baseline,
            weight,
            safe));
  }

  String svg() {
    int height = y + 16;
    return String.format(
            Locale.ROOT,
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
                + " font-size='13' fill='#1c2126'>%n<title>%s</title>%n"
                + "<rect width='%d' height='%d' fill='#ffffff'/>%n"
                + "<text x='12' y='26' font-size='16' font-weight='bold'>%s</text>%n",
            WIDTH,
            height,
            title,
            WIDTH,
            height,
            title)
        + String.join("\n", shapes)
        + "\n</svg>\n";
  }
}
