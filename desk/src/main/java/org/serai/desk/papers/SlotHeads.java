package org.serai.desk.papers;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.serai.desk.planning.Slot;

/** Two rows over the slots of a sheet: the months, and the day on which each slot begins. */
record SlotHeads(Cells cells, Ground ground, List<Slot> slots) {
  private static final double SLOT_WIDTH = 7;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  /** Writes months into the row and days into the one below, from the column on. */
  void write(int row, int column) {
    int first = 0;
    for (int slot = 0; slot < slots.size(); slot++) {
      cells.sheet().width(column + slot, SLOT_WIDTH);
      cells.head(row + 1, column + slot, DAY.format(ground.day(slots.get(slot).from())));
      boolean last = slot == slots.size() - 1;
      if (last || !month(slot).equals(month(slot + 1))) {
        month(row, column + first, column + slot, MONTH.format(month(first)));
        first = slot + 1;
      }
    }
  }

  private YearMonth month(int slot) {
    Instant from = slots.get(slot).from();
    return YearMonth.from(ground.day(from));
  }

  private void month(int row, int from, int to, String text) {
    for (int column = from; column <= to; column++) {
      cells.head(row, column, column == from ? text : "");
    }
    if (to > from) {
      cells.sheet().range(row, from, row, to).merge();
    }
  }
}
