package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet that is being written, row by row. */
final class SheetDraft {
  private final String name;
  private final List<String> columns;
  private final List<TextRow> rows = new ArrayList<>();

  SheetDraft(String name, String... columns) {
    this.name = name;
    this.columns = List.of(columns);
  }

  /** Adds a row; one cell for each column. */
  void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          name + ": " + cells.length + " cells for " + columns.size() + " columns");
    }
    rows.add(new TextRow(rows.size() + 2, Arrays.stream(cells).map(String::valueOf).toList()));
  }

  int size() {
    return rows.size();
  }

  TextSheet sheet() {
    return new TextSheet(name, name + ".csv", new TextRow(1, columns), rows);
  }
}
