package org.serai.desk.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.Named;

/** The plan on the terminal: what a planner wants to know first, in 80 columns. Ids only. */
public final class PlanReport {
  /** A screen is soon full; the rest is counted and stands in the files. */
  private static final int SHOWN = 12;

  private final Proposal proposal;
  private final Ground ground;
  private final Tally tally;
  private final List<String> lines = new ArrayList<>();

  private PlanReport(Proposal proposal, Tally tally) {
    this.proposal = proposal;
    this.ground = new Ground(proposal.folded());
    this.tally = tally;
  }

  /** The whole table; every line is at most 80 columns wide. */
  public static List<String> lines(Proposal proposal) {
    return lines(proposal, Tally.of(proposal));
  }

  static List<String> lines(Proposal proposal, Tally tally) {
    PlanReport report = new PlanReport(proposal, tally);
    report.head();
    report.levels();
    report.stranded();
    report.posts();
    report.stays();
    report.seats();
    report.amiss();
    report.refused();
    return List.copyOf(report.lines);
  }

  private void head() {
    wrapped(
        "Plan %s for %s, %s, %s; %s people, %s moves."
            .formatted(
                proposal.plan(),
                ground.mission().places().name(),
                Named.dates(proposal.covers()),
                proposal.value().weeks().span(proposal.slots().size()),
                number(proposal.standpoints().size()),
                number(proposal.moves().size())),
        "");
  }

  private void levels() {
    heading("Level by level, safety first; less is better");
    for (PlanValue.Level level : proposal.value().levels()) {
      lines.add("  %-58s %18s".formatted(level.name(), proposal.value().worth(level)));
      wrapped("    " + level.counted(), "    ");
    }
    wrapped("  " + bound(proposal.value()), "  ");
    proposal.value().weeks().legend().forEach(sentence -> wrapped("  " + sentence, "  "));
  }

  private void stranded() {
    List<String> left = proposal.stranded();
    if (left.isEmpty()) {
      heading("Nobody is left without a way out");
      return;
    }
    heading("Left without a way out: " + number(left.size()));
    items(left);
  }

  static String bound(PlanValue value) {
    Gap gap = new Gap(value.points(), value.bound());
    return "Together %s: %s%s."
        .formatted(
            value.together(),
            gap.standing(),
            gap.telling() && gap.share() > 0
                ? "; none can have fewer than " + value.weeks().weeks(value.bound())
                : "");
  }

  private void posts() {
    heading("Posts, in weeks of one needed holder");
    lines.add(columns("", "posts", "needed", "on the spot", "from hub", "uncovered"));
    for (Tally.Cover c : tally.covers()) {
      lines.add(
          columns(
              c.criticality().name(),
              number(c.posts()),
              weeks(c.needed()),
              weeks(c.onTheSpot()),
              weeks(c.fromHub()),
              weeks(c.uncovered())));
    }
  }

  private String weeks(long slots) {
    return proposal.value().weeks().exactly(slots);
  }

  private static String columns(Object... cells) {
    return "  %-8s %9s %12s %13s %12s %12s".formatted(cells).stripTrailing();
  }

  private void stays() {
    if (tally.overstays().isEmpty()) {
      heading("Nobody stays beyond the maximum stay");
      return;
    }
    heading("Beyond the maximum stay: " + number(tally.overstays().size()) + " stays");
    items(tally.overstays().stream().map(Overstay::words).toList());
  }

  private void seats() {
    Tally.Seats seats = tally.seats();
    heading(
        "Seats used: %s of %s on %s legs (%d %%)"
            .formatted(
                number(seats.used()),
                number(seats.seats()),
                number(seats.legs()),
                seats.percent()));
    if (proposal.unseated().isEmpty()) {
      lines.add("  Every move has its seat.");
    } else {
      lines.add("  Without a seat: " + number(proposal.unseated().size()));
      items(proposal.unseated());
    }
  }

  private void amiss() {
    String moments = " (asked at " + AmissAhead.moments(proposal).size() + " moments)";
    if (tally.ahead().isEmpty()) {
      heading("Nothing else will be amiss" + moments);
      return;
    }
    heading("Amiss ahead: " + number(tally.ahead().size()) + moments);
    findings(tally.ahead());
  }

  private void refused() {
    if (!proposal.refused().isEmpty()) {
      heading("Refused by a rule: " + number(proposal.refused().size()));
      items(proposal.refused().stream().map(Breach::toString).toList());
    }
  }

  private void findings(List<AmissAhead> findings) {
    items(findings.stream().map(a -> ground.shortDay(a.seen()) + ": " + words(a)).toList());
  }

  static String words(AmissAhead ahead) {
    return ahead.finding().reason() + " " + ahead.finding().wayOut();
  }

  private void items(List<String> items) {
    items.stream().limit(SHOWN).map(Wrapping::item).forEach(lines::addAll);
    if (items.size() > SHOWN) {
      lines.add("    and " + number(items.size() - SHOWN) + " more, in summary.html");
    }
  }

  private void heading(String text) {
    lines.add("");
    wrapped(text, "");
  }

  private void wrapped(String text, String indent) {
    lines.addAll(Wrapping.lines(text, indent));
  }

  static String number(long value) {
    return String.format(Locale.ENGLISH, "%,d", value);
  }
}
