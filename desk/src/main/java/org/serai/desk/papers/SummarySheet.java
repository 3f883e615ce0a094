package org.serai.desk.papers;

import java.io.IOException;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;

/** The figures of the plan, and every finding in full: nothing is cut off here. */
final class SummarySheet {
  private final Cells cells;
  private final Proposal proposal;
  private final Tally tally;
  private int row = 2;

  SummarySheet(Cells cells, Proposal proposal, Tally tally) {
    this.cells = cells;
    this.proposal = proposal;
    this.tally = tally;
  }

  void write() throws IOException {
    cells.title(0, "Summary of plan " + proposal.plan());
    cells.widths(22, 90, 14, 14, 14, 14);
    levels();
    posts();
    seats();
    overstays();
    ahead();
    list("Without a way out", proposal.stranded());
    list("Without a seat", proposal.unseated());
    list("Refused by a rule", proposal.refused().stream().map(Object::toString).toList());
    cells.sheet().finish();
  }

  private void levels() {
    cells.heads(row, "Level", "What was counted", "Worth", "Points");
    row++;
    for (PlanValue.Level level : proposal.value().levels()) {
      cells.sheet().value(row, 0, level.name());
      cells.sheet().value(row, 1, level.counted());
      cells.sheet().value(row, 2, proposal.value().worth(level));
      cells.sheet().value(row, 3, level.points());
      row++;
    }
    cells.sheet().value(row, 1, PlanReport.bound(proposal.value()));
    row++;
    for (String sentence : proposal.value().weeks().legend()) {
      cells.sheet().value(row, 1, sentence);
      row++;
    }
    row++;
  }

  private void posts() {
    cells.heads(row, "Criticality", "Posts", "Needed", "On the spot", "From the hub", "Uncovered");
    row++;
    for (Tally.Cover cover : tally.covers()) {
      cells.sheet().value(row, 0, cover.criticality().name());
      cells.sheet().value(row, 1, cover.posts());
      cells.sheet().value(row, 2, weeks(cover.needed()));
      cells.sheet().value(row, 3, weeks(cover.onTheSpot()));
      cells.sheet().value(row, 4, weeks(cover.fromHub()));
      cells.sheet().value(row, 5, weeks(cover.uncovered()));
      row++;
    }
    cells.sheet().value(row, 1, "Counted in weeks of one needed holder.");
    row += 2;
  }

  private double weeks(long slots) {
    return slots / (double) proposal.value().weeks().perWeek();
  }

  private void seats() {
    cells.heads(row, "Seats used", "Seats", "Legs");
    cells.sheet().value(row + 1, 0, tally.seats().used());
    cells.sheet().value(row + 1, 1, tally.seats().seats());
    cells.sheet().value(row + 1, 2, tally.seats().legs());
    row += 3;
  }

  private void overstays() throws IOException {
    cells.heads(row, "Beyond maximum stay", "How long", "Since", "Days", "Allowed");
    row++;
    for (Overstay stay : tally.overstays()) {
      cells.sheet().value(row, 0, stay.person().value());
      cells.sheet().value(row, 1, stay.words());
      cells.sheet().value(row, 2, stay.since());
      cells.sheet().style(row, 2).format("yyyy-mm-dd").set();
      cells.sheet().value(row, 3, stay.days());
      cells.sheet().value(row, 4, stay.allowed());
      next();
    }
    none(tally.overstays().isEmpty());
  }

  private void ahead() throws IOException {
    int moments = AmissAhead.moments(proposal).size();
    cells.heads(row, "Amiss ahead", "Why, and what would mend it", "First seen");
    row++;
    for (AmissAhead amiss : tally.ahead()) {
      cells
          .sheet()
          .value(row, 0, amiss.finding().danger().name().toLowerCase(java.util.Locale.ROOT));
      cells.sheet().value(row, 1, PlanReport.words(amiss));
      cells.sheet().value(row, 2, new Ground(proposal.folded()).day(amiss.seen()));
      cells.sheet().style(row, 2).format("yyyy-mm-dd").set();
      next();
    }
    none(tally.ahead().isEmpty());
    cells.sheet().value(row - 1, 1, "The rules were asked at " + moments + " moments.");
    row++;
  }

  private void list(String title, java.util.List<String> lines) throws IOException {
    cells.heads(row, title, "");
    row++;
    for (String line : lines) {
      cells.sheet().value(row, 1, line);
      next();
    }
    none(lines.isEmpty());
  }

  private void next() throws IOException {
    row++;
    if (row % Cells.ROWS_IN_MEMORY == 0) {
      cells.sheet().flush();
    }
  }

  private void none(boolean empty) {
    if (empty) {
      cells.sheet().value(row, 1, "None.");
      row++;
    }
    row++;
  }
}
