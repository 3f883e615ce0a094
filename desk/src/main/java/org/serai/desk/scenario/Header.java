package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where each declared column of a sheet stands, by its name or its tag, in any order. */
final class Header {
  private static final int ABSENT = -1;

  private final SheetPlan plan;
  private final int[] positions;
  private final int width;
  private boolean complete = true;

  private Header(SheetPlan plan, int width) {
    this.plan = plan;
    this.positions = new int[plan.columns().size()];
    this.width = width;
    Arrays.fill(positions, ABSENT);
  }

  /** Finds the columns; tells every unknown, double and missing one. */
  static Header of(SheetPlan plan, TextSheet sheet, Faults faults) {
    Header header = new Header(plan, sheet.header().cells().size());
    if (sheet.unreadable()) {
      header.complete = false;
      return header;
    }
    TextRow tags = tags(sheet);
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < header.width; i++) {
      String name = sheet.header().cell(i);
      if (!name.isEmpty() && !header.placeByName(name, i, sheet, faults)) {
        unknown.add(i);
      }
    }
    for (int i : unknown) {
      header.placeByTag(tags.cell(i), i, sheet, faults);
    }
    header.tellMissing(sheet, faults);
    return header;
  }

  /** Whether every column that must be filled is there: else rows cannot be read. */
  boolean complete() {
    return complete;
  }

  /** How many columns the file has; what stands beyond them belongs to no column. */
  int width() {
    return width;
  }

  /** The text under a declared column, empty where the sheet does not have the column. */
  String text(TextRow row, int column) {
    return positions[column] == ABSENT ? "" : row.cell(positions[column]);
  }

  private static TextRow tags(TextSheet sheet) {
    if (sheet.header().tags()) {
      return sheet.header();
    }
    boolean second = !sheet.rows().isEmpty() && sheet.rows().getFirst().tags();
    return second ? sheet.rows().getFirst() : new TextRow(0, List.of());
  }

  private boolean placeByName(String name, int at, TextSheet sheet, Faults faults) {
    String plain = TextSheet.plain(name);
    for (int c = 0; c < positions.length; c++) {
      if (plan.columns().get(c).name().equals(plain)) {
        place(c, name, at, sheet, faults);
        return true;
      }
    }
    return false;
  }

  private void place(int column, String name, int at, TextSheet sheet, Faults faults) {
    if (positions[column] != ABSENT) {
      faults.add(sheet.file(), sheet.header().line(), name, name, "each column once");
    } else {
      positions[column] = at;
    }
  }

  /** A tag decides where it fits exactly, or where just one column bears its word. */
  private void placeByTag(String tag, int at, TextSheet sheet, Faults faults) {
    List<Integer> fitting = new ArrayList<>();
    for (int c = 0; c < positions.length; c++) {
      if (positions[c] == ABSENT && !tag.isEmpty()) {
        String ours = plan.columns().get(c).tag();
        if (parts(ours).equals(parts(tag))) {
          positions[c] = at;
          return;
        }
        if (word(ours).equals(word(tag))) {
          fitting.add(c);
        }
      }
    }
    // Where several fit, the one that a row cannot do without is meant.
    if (fitting.size() > 1) {
      fitting.removeIf(c -> !plan.columns().get(c).need().mustBeFilled());
    }
    if (fitting.size() == 1) {
      positions[fitting.getFirst()] = at;
      return;
    }
    String name = sheet.header().cell(at);
    List<String> names = plan.columns().stream().map(Column::name).toList();
    String wanted =
        "a column of sheet "
            + plan.name()
            + ": "
            + String.join(", ", names)
            + Nearest.hint(TextSheet.plain(name), names);
    faults.add(sheet.file(), sheet.header().line(), name, name, wanted);
  }

  private static Set<String> parts(String tag) {
    return new TreeSet<>(Arrays.asList(tag.replace(" ", "").split("\\+", -1)));
  }

  private static String word(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  private void tellMissing(TextSheet sheet, Faults faults) {
    for (int c = 0; c < positions.length; c++) {
      Column<?> column = plan.columns().get(c);
      if (positions[c] == ABSENT && column.need().mustBeFilled()) {
        complete = false;
        String wanted = "column " + column.name() + ": " + column.meaning();
        faults.add(sheet.file(), sheet.header().line(), column.name(), "", wanted);
      }
    }
  }
}
