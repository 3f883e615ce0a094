package org.serai.desk.scenario;

import java.util.List;

/** One row as text; {@code line} is its number in the file, the header being 1. */
record TextRow(int line, List<String> cells) {
  TextRow {
    cells = List.copyOf(cells);
  }

  /** The cell without surrounding blanks, or empty beyond the end of the row. */
  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  boolean blank() {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether every cell that is filled bears a tag of the Humanitarian Exchange Language. */
  boolean tags() {
    boolean found = false;
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        if (cell.charAt(0) != '#' || cell.length() < 2) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
