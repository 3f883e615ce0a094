package org.serai.desk.clearing;

import java.util.List;
import java.util.Locale;

/** One page that needs nothing else: two curves, the answer in sentences, what does not add up. */
public final class CurvePage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#16202b;--soft:#5a6672;--line:#d5dbe1;--page:#fff;
      --plan:#0b5cad;--flown:#8a4b08}
      @media(prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a3afbb;--line:#37424d;
      --page:#12181f;--plan:#7db8f0;--flown:#e0a45c}}
      body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
      main{max-width:1000px;margin:0 auto;padding:24px 16px}
      h1{font-size:24px;margin:0 0 8px}h2{font-size:18px;margin:24px 0 8px}
      .first{font-size:18px;margin:0 0 8px}.soft{color:var(--soft)}
      svg{width:100%;height:auto;display:block}text{fill:var(--soft);font:13px system-ui,sans-serif}
      .grid{stroke:var(--line)}.plan{stroke:var(--plan);stroke-width:3;fill:none}
      .flown{stroke:var(--flown);stroke-width:3;fill:none;stroke-dasharray:7 5}
      .dot{fill:var(--flown)}.tplan{fill:var(--plan);font-weight:600}
      .tflown{fill:var(--flown);font-weight:600}
      .scroll{overflow-x:auto}.scroll svg{min-width:620px}
      @media print{main{padding:0}}
      """;

  private CurvePage() {}

  public static String of(Clearing clearing) {
    EvacuationCase told = clearing.told();
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
        .append(escaped(told.title()))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body><main><h1>")
        .append(escaped(told.title()))
        .append("</h1>");
    List<String> sentences = clearing.sentences();
    page.append("<p class=\"first\">").append(escaped(sentences.getFirst())).append("</p>");
    clearing
        .findSooner()
        .ifPresent(
            sooner ->
                page.append("<p>")
                    .append(
                        String.format(
                            Locale.ENGLISH,
                            "What was flown ended %d days and %d hours later.",
                            sooner.toDays(),
                            sooner.toHoursPart()))
                    .append("</p>"));
    page.append("<div class=\"scroll\">").append(CurvePicture.svg(clearing)).append("</div>");
    list(page, "The plan", sentences.subList(1, sentences.size()));
    list(page, "What holds people up: only more here would make it sooner", clearing.bottlenecks());
    list(page, "Where the reports do not add up", Contradictions.of(told));
    page.append("<p class=\"soft\">")
        .append(
            String.format(
                Locale.ENGLISH,
                "%d rows of the tables are facts, %d are assumptions. Times are %s.",
                told.facts(),
                told.assumptions(),
                told.clocks()))
        .append("</p></main></body></html>\n");
    return page.toString();
  }

  private static void list(StringBuilder page, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    page.append("<h2>").append(escaped(title)).append("</h2><ul>");
    lines.forEach(line -> page.append("<li>").append(escaped(line)).append("</li>"));
    page.append("</ul>");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
