package org.serai.desk.papers;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.serai.desk.planning.Rehearsed;

/** The pictures of a rehearsal: what fails when, and in how many futures how much. */
final class RehearsalPictures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final int BINS = 20;
  private static final int HEIGHT = 90;
  private static final int BIN = 30;
  private static final int WIDTH = BINS * BIN;

  /** Room for words above and below a picture. */
  private static final int MARGIN = 20;

  private final Rehearsed rehearsed;
  private final Html html;

  RehearsalPictures(Rehearsed rehearsed, Html html) {
    this.rehearsed = rehearsed;
    this.html = html;
  }

  /** In how many futures each slot of the plan fails, as strips over time. */
  void steps() {
    html.put(
        "<section><h2>When it breaks</h2><p class=\"soft\">Part of the futures in which the %s"
            + " fails; a full bar is all of them.</p><div class=\"picture\">",
        rehearsed.slot());
    strip("Somebody is unsafe", Rehearsed.Step::unsafe);
    strip("Somebody is ill in the field", Rehearsed.Step::ill);
    strip("A PC1 post fails", Rehearsed.Step::gaps);
    html.raw("</div></section>");
  }

  private void strip(String title, ToIntFunction<Rehearsed.Step> what) {
    List<Rehearsed.Step> steps = rehearsed.steps();
    int all = rehearsed.futures().size();
    int worst = 0;
    for (int t = 1; t < steps.size(); t++) {
      worst = what.applyAsInt(steps.get(t)) > what.applyAsInt(steps.get(worst)) ? t : worst;
    }
    String most =
        String.format(
            Locale.ENGLISH,
            "%s: most often in the %s from %s, in %s of the futures",
            title,
            rehearsed.slot(),
            DAY.format(steps.get(worst).day()),
            RehearsalPage.share(what.applyAsInt(steps.get(worst)), all));
    html.put("<h3>%s</h3>", most);
    html.put(
        "<svg viewBox=\"0 0 %d %d\" width=\"100%%\" role=\"img\" aria-label=\"%s\">",
        WIDTH, HEIGHT, most);
    double wide = WIDTH / (double) steps.size();
    for (int t = 0; t < steps.size(); t++) {
      double tall = HEIGHT * what.applyAsInt(steps.get(t)) / (double) all;
      html.put(
          "<rect class=\"area\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s:"
              + " %s</title></rect>",
          t * wide,
          HEIGHT - tall,
          Math.max(1, wide - 1),
          tall,
          DAY.format(steps.get(t).day()),
          RehearsalPage.share(what.applyAsInt(steps.get(t)), all));
    }
    // Words outside the picture: inside it they would shrink with it on a telephone.
    html.put(
        "</svg><p class=\"ends soft\"><span>%s</span><span>%s</span></p>",
        DAY.format(steps.getFirst().day()), DAY.format(steps.getLast().day()));
  }

  /** Futures by a number; bars are as wide as the window allows, and printed as they are seen. */
  void histogram(String title, ToIntFunction<Rehearsed.One> what) {
    List<Integer> bins = rehearsed.histogram(what, BINS);
    int most = bins.stream().mapToInt(Integer::intValue).max().orElse(1);
    html.put(
        "<section><h2>%s</h2><p class=\"soft\">Futures by their number, from 0 to %,d.</p>"
            + "<div class=\"picture\"><svg viewBox=\"0 0 %d %d\" width=\"100%%\" role=\"img\""
            + " aria-label=\"%s\">",
        title, rehearsed.percentile(what, 100), WIDTH, HEIGHT + MARGIN, title);
    for (int i = 0; i < BINS; i++) {
      int tall = bins.get(i) * HEIGHT / Math.max(1, most);
      html.put(
          "<rect class=\"area\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
          i * BIN + 1, MARGIN + HEIGHT - tall, BIN - 2, tall);
      if (bins.get(i) > 0) {
        words(
            i * BIN + BIN / 2,
            MARGIN - 4 + HEIGHT - tall,
            "middle",
            String.format(Locale.ENGLISH, "%,d", bins.get(i)));
      }
    }
    html.raw("</svg></div></section>");
  }

  private void words(int x, int y, String anchor, String text) {
    html.put(
        "<text x=\"%d\" y=\"%d\" font-size=\"11\" text-anchor=\"%s\" fill=\"currentColor\">%s"
            + "</text>",
        x, y, anchor, text);
  }
}
