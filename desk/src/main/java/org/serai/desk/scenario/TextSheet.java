package org.serai.desk.scenario;

import java.util.List;
import java.util.Locale;

/** One sheet as text, wherever it came from; {@code file} is how faults call it. */
record TextSheet(String name, String file, TextRow header, List<TextRow> rows) {
  TextSheet {
    rows = List.copyOf(rows);
  }

  /** A sheet that is there and of which no row can be read; the reason has been told. */
  static TextSheet unreadable(String name, String file) {
    return new TextSheet(name, file, new TextRow(0, List.of()), List.of());
  }

  boolean unreadable() {
    return header.cells().isEmpty();
  }

  /** The rows below the header and the row of tags. */
  List<TextRow> body() {
    return !rows.isEmpty() && rows.getFirst().tags() ? rows.subList(1, rows.size()) : rows;
  }

  /** Names of sheets and columns are equal whatever their case, and with any of blank, - and _. */
  static String plain(String name) {
    String plain = Cells.trimmed(name).toLowerCase(Locale.ROOT);
    return plain.replace(' ', '_').replace('-', '_');
  }
}
