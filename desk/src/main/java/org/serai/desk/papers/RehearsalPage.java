package org.serai.desk.papers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.serai.desk.planning.Rehearsed;

/** rehearsal.html: what many futures did to a plan, on one page that needs nothing else. */
public final class RehearsalPage {
  private final Rehearsed rehearsed;
  private final Html html;

  private RehearsalPage(Rehearsed rehearsed, Html html) {
    this.rehearsed = rehearsed;
    this.html = html;
  }

  /** Writes the page; the stream stays open. */
  public static void write(OutputStream out, Rehearsed rehearsed) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new RehearsalPage(rehearsed, new Html(writer)).page();
    writer.flush();
  }

  /** The futures as a table: one row each, to be played again by its number. */
  public static void writeTable(OutputStream out, Rehearsed rehearsed) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row(
        "future",
        "events",
        "repairs",
        "unsafe_slots",
        "ill_in_field_slots",
        "critical_gaps",
        "promises_broken");
    for (Rehearsed.One one : rehearsed.futures()) {
      table.row(
          Integer.toString(one.number()),
          Integer.toString(one.events()),
          Integer.toString(one.repairs()),
          Integer.toString(one.unsafe()),
          Integer.toString(one.ill()),
          Integer.toString(one.gaps()),
          Integer.toString(one.promises()));
    }
    table.end();
  }

  private void page() throws IOException {
    html.raw(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\""
            + " content=\"light dark\"><title>Rehearsal</title><style>");
    html.raw(style()).raw("</style></head><body><main>");
    int all = rehearsed.futures().size();
    html.put(
        "<header><h1>In %s of %,d futures somebody is unsafe who is not so in the plan.</h1>"
            + "<p>Seed %d, %,d people. At the rates assumed below, with a repair at each event.</p>"
            + "</header>",
        rehearsed.unsafe() == all ? "all" : share(rehearsed.unsafe(), all),
        all,
        rehearsed.seed(),
        rehearsed.people());
    list("What happened, and what came of it", rehearsed.story());
    figures(all);
    RehearsalPictures pictures = new RehearsalPictures(rehearsed, html);
    pictures.steps();
    weakest(all);
    if (all > 1) {
      pictures.histogram("Unsafe " + rehearsed.slots() + " of one person", Rehearsed.One::unsafe);
      pictures.histogram(
          "PC1 posts below their minimum, " + rehearsed.slots(), Rehearsed.One::gaps);
      pictures.histogram("People who were elsewhere than promised", Rehearsed.One::promises);
    }
    rates();
    html.raw("</main></body></html>\n");
  }

  private static String style() throws IOException {
    try (InputStream in = RehearsalPage.class.getResourceAsStream("/papers/summary.css")) {
      if (in == null) {
        throw new IllegalStateException("The build left out papers/summary.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void figures(int all) {
    html.raw(
        "<section><h2>How often</h2><table><thead><tr><th></th><th class=\"num\">futures</th>"
            + "<th class=\"num\">median</th><th class=\"num\">9 in 10</th>"
            + "<th class=\"num\">worst</th></tr></thead><tbody>");
    figure("Safety fails", share(rehearsed.unsafe(), all), Rehearsed.One::unsafe);
    figure("Somebody is ill in the field", share(rehearsed.ill(), all), Rehearsed.One::ill);
    figure("A PC1 post fails", share(rehearsed.critical(), all), Rehearsed.One::gaps);
    figure("Promises broken", "", Rehearsed.One::promises);
    html.raw("</tbody></table></section>");
  }

  private void figure(String words, String share, ToIntFunction<Rehearsed.One> what) {
    html.put(
        "<tr><th>%s</th><td class=\"num\">%s</td><td class=\"num\">%,d</td>"
            + "<td class=\"num\">%,d</td><td class=\"num\">%,d</td></tr>",
        words,
        share,
        rehearsed.percentile(what, 50),
        rehearsed.percentile(what, 90),
        rehearsed.percentile(what, 100));
  }

  static String share(int some, int all) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * some / all);
  }

  private void weakest(int all) {
    html.raw(
        "<section><h2>Where it breaks</h2><p class=\"soft\">The weakest of each kind. A future can"
            + " be played again alone, with its story: --future and its number.</p>"
            + "<table><thead><tr><th>Kind</th><th>Which</th><th class=\"num\">in futures</th>"
            + "<th class=\"num\">per future</th><th>counted</th></tr></thead><tbody>");
    for (Rehearsed.Weak weak : rehearsed.weakest()) {
      html.put(
          "<tr><td>%s</td><th>%s</th><td class=\"num\">%s</td><td class=\"num\">%,.1f</td>"
              + "<td class=\"soft\">%s</td></tr>",
          weak.what().word(),
          weak.name(),
          share(weak.futures(), all),
          weak.each(),
          rehearsed.counted(weak.what()));
    }
    html.raw("</tbody></table></section>");
  }

  private void rates() {
    html.put(
        "<section><h2>What was assumed</h2><table><thead><tr><th>What</th><th class=\"num\">per"
            + " thousand</th><th class=\"num\">lasts, %s</th></tr></thead><tbody>",
        rehearsed.slots());
    rehearsed.rates().rows().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                html.put(
                    "<tr><th>%s</th><td class=\"num\">%d</td><td class=\"num\">%d</td></tr>",
                    e.getKey().word().replace('_', ' '),
                    e.getValue().perMille(),
                    e.getValue().slots()));
    html.raw("</tbody></table></section>");
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      html.put("<section><h2>%s</h2><ul>", title);
      lines.forEach(line -> html.put("<li>%s</li>", line));
      html.raw("</ul></section>");
    }
  }
}
