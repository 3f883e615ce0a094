package org.serai.desk.papers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.PlannedMove;
import org.serai.desk.planning.Proposal;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.Finding;
import org.serai.mission.terms.FlightId;

/**
 * summary.html: the plan on one page that needs nothing else, light and dark, on a phone and on
 * paper. Shows ids, no names: it is the page that is forwarded.
 */
public final class SummaryPage {
  /** What fits on a page that people read; the workbook holds the rest, and the page says so. */
  private static final int SHOWN = 25;

  /** Told apart without colour: dots for cover from the hub, hatching for a gap. */
  private static final String TEXTURES =
      """
      <svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
      <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="p-cover" width="8" height="8"/><circle class="p-ink" cx="4" cy="4" r="1.6"/></pattern>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"><rect class="p-gap" width="7" height="7"/>
      <rect class="p-bad" width="3" height="7"/></pattern></defs></svg>
      """;

  private final Proposal proposal;
  private final Ground ground;
  private final Tally tally;
  private final Html html;

  private SummaryPage(Proposal proposal, Tally tally, Html html) {
    this.proposal = proposal;
    this.ground = new Ground(proposal.folded());
    this.tally = tally;
    this.html = html;
  }

  /** Writes the page; the stream stays open. */
  public static void write(OutputStream out, Proposal proposal) throws IOException {
    write(out, proposal, Tally.of(proposal));
  }

  static void write(OutputStream out, Proposal proposal, Tally tally) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new SummaryPage(proposal, tally, new Html(writer)).page();
    writer.flush();
  }

  private void page() throws IOException {
    html.put(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\""
            + " content=\"light dark\"><title>Plan %s</title><style>",
        proposal.plan().value());
    html.raw(style()).raw("</style></head><body>").raw(TEXTURES).raw("<main>");
    head();
    levels();
    list("Without a way out", "Everybody has a way out.", proposal.stranded(), s -> s);
    SummaryPictures pictures = new SummaryPictures(proposal, ground, html);
    pictures.heads();
    pictures.coverage();
    posts();
    pictures.seats();
    stays();
    amiss();
    list("Without a seat", "Every move has its seat.", proposal.unseated(), s -> s);
    list("Refused by a rule", "No rule refused anything.", proposal.refused(), Breach::toString);
    moves();
    html.raw("</main></body></html>\n");
  }

  private static String style() throws IOException {
    try (InputStream in = SummaryPage.class.getResourceAsStream("/papers/summary.css")) {
      if (in == null) {
        throw new IllegalStateException("The build left out papers/summary.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void head() {
    html.put(
        "<header><p class=\"over\">%s</p><h1>%s</h1><p>Plan %s, %s to %s: %,d people, %,d moves,"
            + " %,d of %,d seats.</p></header>",
        ground.mission().places().name(),
        sentence(),
        proposal.plan().value(),
        ground.dayWords(proposal.slots().getFirst().from()),
        ground.dayWords(proposal.slots().getLast().until().minusSeconds(1)),
        proposal.standpoints().size(),
        proposal.moves().size(),
        tally.seats().used(),
        tally.seats().seats());
  }

  private long criticalNeeded() {
    return tally.covers().getFirst().needed() + tally.covers().get(1).needed();
  }

  /** The answer at first sight: what the most critical work and the people have to bear. */
  private String sentence() {
    long life =
        tally.ahead().stream().filter(a -> a.finding().danger() == Finding.Danger.LIFE).count();
    long critical = tally.covers().getFirst().uncovered() + tally.covers().get(1).uncovered();
    String work =
        critical == 0
            ? "The most critical posts are covered throughout"
            : "PC1 and PC2 posts go without a needed holder %.1f %% of the time"
                .formatted(100.0 * critical / criticalNeeded());
    String lives = life == 0 ? "" : "; " + count(life, "finding") + " on which lives may hang";
    int stays = tally.overstays().size();
    return work
        + lives
        + (stays == 0
            ? "; nobody stays too long."
            : "; " + count(stays, "stay") + " beyond the maximum.");
  }

  static String count(long number, String noun) {
    return PlanReport.number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private void levels() {
    html.raw("<section><h2>What the plan is worth, level by level</h2><p class=\"soft\">");
    html.put(
        "Safety comes first and alone; less is better everywhere. %s</p>",
        PlanReport.bound(proposal.value()));
    html.raw("<table><thead><tr><th>Level<th>What was counted<th class=\"num\">Worth</tr>");
    html.raw("</thead><tbody>");
    for (PlanValue.Level level : proposal.value().levels()) {
      html.put(
          "<tr><th scope=\"row\">%s<td>%s<td class=\"num\">%s</tr>",
          level.name(), level.counted(), proposal.value().worth(level));
    }
    html.raw("</tbody></table>");
    proposal.value().weeks().legend().forEach(s -> html.put("<p class=\"soft\">%s</p>", s));
    html.raw("</section>");
  }

  private void posts() {
    html.raw("<section><h2>Posts by criticality</h2><p class=\"soft\">");
    html.raw("Counted in weeks of one needed holder.</p><table><thead>");
    html.raw("<tr><th>Criticality<th class=\"num\">Posts<th class=\"num\">Needed");
    html.raw("<th class=\"num\">On the spot<th class=\"num\">From hub");
    html.raw("<th class=\"num\">Uncovered</tr></thead><tbody>");
    for (Tally.Cover c : tally.covers()) {
      html.put(
          "<tr><th scope=\"row\">%s<td class=\"num\">%,d<td class=\"num\">%s<td class=\"num\">%s"
              + "<td class=\"num\">%s<td class=\"num%s\">%s</tr>",
          c.criticality().name(),
          c.posts(),
          weeks(c.needed()),
          weeks(c.onTheSpot()),
          weeks(c.fromHub()),
          c.uncovered() > 0 ? " bad" : "",
          weeks(c.uncovered()));
    }
    html.raw("</tbody></table></section>");
  }

  private String weeks(long slots) {
    return proposal.value().weeks().exactly(slots);
  }

  private void stays() {
    list(
        "Beyond the maximum stay",
        "Nobody stays longer than the rule of stay allows.",
        tally.overstays(),
        Overstay::words);
  }

  private void amiss() {
    int moments = AmissAhead.moments(proposal).size();
    list(
        "Amiss ahead, asked at " + count(moments, "moment"),
        "Nothing else will be amiss.",
        tally.ahead(),
        a -> ground.shortDay(a.seen()) + ": " + PlanReport.words(a));
  }

  private void moves() {
    List<PlannedMove> moves =
        proposal.moves().stream()
            .sorted(Comparator.comparing(PlannedMove::departs).thenComparing(PlannedMove::person))
            .toList();
    list("First changes", "Nobody moves.", moves, this::words);
  }

  private String words(PlannedMove move) {
    String flights =
        move.flights().isEmpty()
            ? ""
            : " on " + String.join(", ", move.flights().stream().map(FlightId::value).toList());
    return "%s: %s goes from %s to %s%s."
        .formatted(
            ground.hour(move.departs()),
            move.person(),
            ground.words(move.from()),
            ground.words(move.to()),
            flights);
  }

  private <T> void list(String title, String empty, List<T> all, Function<T, String> words) {
    html.put("<section><h2>%s</h2>", all.isEmpty() ? title : title + ": " + all.size());
    if (all.isEmpty()) {
      html.put("<p class=\"soft\">%s</p></section>", empty);
      return;
    }
    html.raw("<ul>");
    all.stream().limit(SHOWN).forEach(one -> html.put("<li>%s</li>", words.apply(one)));
    html.raw("</ul>");
    if (all.size() > SHOWN) {
      html.put(
          "<p class=\"soft\">And %,d more, all in plan.xlsx or plan.csv.</p>", all.size() - SHOWN);
    }
    html.raw("</section>");
  }
}
