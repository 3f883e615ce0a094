package org.serai.desk.papers;

import java.io.IOException;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;

/** One row per flown leg: when, from where to where, seats, seats used, seats free. */
final class FlightsSheet {
  private static final int HEAD_ROW = 2;

  private final Cells cells;
  private final Proposal proposal;
  private final Ground ground;

  FlightsSheet(Cells cells, Proposal proposal, Ground ground) {
    this.cells = cells;
    this.proposal = proposal;
    this.ground = ground;
  }

  void write() throws IOException {
    cells.title(0, "Flights: seats the plan uses, leg by leg; times on the clock of the place");
    cells.widths(16, 18, 18, 18, 18, 9, 9, 9, 9);
    cells.heads(
        HEAD_ROW, "Flight", "From", "Departs", "To", "Arrives", "Seats", "Used", "Free", "Load");
    cells.sheet().freezePane(1, HEAD_ROW + 1);
    int row = HEAD_ROW + 1;
    for (SeatUse use : proposal.seats()) {
      leg(row, use);
      row++;
      if (row % Cells.ROWS_IN_MEMORY == 0) {
        cells.sheet().flush();
      }
    }
    cells.sheet().setAutoFilter(HEAD_ROW, 0, Math.max(HEAD_ROW + 1, row - 1), 8);
    cells.sheet().finish();
  }

  private void leg(int row, SeatUse use) {
    cells.sheet().value(row, 0, use.flight().value());
    cells.sheet().value(row, 1, ground.name(use.leg().from()));
    moment(row, 2, use.leg().departs().atZone(ground.zone(use.leg().from())).toLocalDateTime());
    cells.sheet().value(row, 3, ground.name(use.leg().to()));
    moment(row, 4, use.leg().arrives().atZone(ground.zone(use.leg().to())).toLocalDateTime());
    cells.sheet().value(row, 5, use.seats());
    cells.sheet().value(row, 6, use.used());
    cells.sheet().value(row, 7, use.seats() - use.used());
    cells.sheet().value(row, 8, use.seats() == 0 ? 0 : (double) use.used() / use.seats());
    cells.sheet().style(row, 8).format("0%").set();
    if (use.used() > use.seats()) {
      cells.fill(row, 5, 8, Cells.ALARM);
    }
  }

  private void moment(int row, int column, java.time.LocalDateTime time) {
    cells.sheet().value(row, column, time);
    cells.sheet().style(row, column).format("yyyy-mm-dd hh:mm").set();
  }
}
