package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.List;

/** One kind of sheet, as declared: its columns, and what a row of it says. */
record SheetPlan(
    String name, Presence presence, String meaning, List<Column<?>> columns, Telling telling) {

  /** Whether a scenario can do without the sheet. */
  enum Presence {
    /** Must be there with at least one row. */
    REQUIRED,
    OPTIONAL
  }

  /** Turns a row without faults into facts. */
  interface Telling {
    void tell(Row row, Tray tray);
  }

  /** The columns that every sheet may have. */
  static final Column<Moment> HAPPENED =
      Column.optional(
          "happened",
          Kinds.TIME,
          "2021-08-18 14:05",
          "when it was so or was told; else what the sheet says, or the scenario's start");

  static final Column<Basis> BASIS =
      Column.optional("basis", Kinds.choice(Basis.class), "fact", "how well the row is known");
  static final Column<String> SOURCE =
      Column.optional(
          "source",
          Kinds.TEXT,
          "public UNAMA figures",
          "where a fact is known from, or why it is assumed; else the scenario itself");

  /** How well a row is known. */
  enum Basis {
    FACT,
    ASSUMPTION
  }

  SheetPlan {
    columns = List.copyOf(columns);
  }

  static SheetPlan required(String name, String meaning, List<Column<?>> columns, Telling telling) {
    return new SheetPlan(name, Presence.REQUIRED, meaning, and(columns, HAPPENED), telling);
  }

  static SheetPlan optional(String name, String meaning, List<Column<?>> columns, Telling telling) {
    return new SheetPlan(name, Presence.OPTIONAL, meaning, and(columns, HAPPENED), telling);
  }

  /** A required sheet whose rows bear their time in a column of their own. */
  static SheetPlan requiredDated(
      String name, String meaning, List<Column<?>> columns, Telling telling) {
    return new SheetPlan(name, Presence.REQUIRED, meaning, and(columns), telling);
  }

  /** A sheet whose rows bear their time in a column of their own. */
  static SheetPlan dated(String name, String meaning, List<Column<?>> columns, Telling telling) {
    return new SheetPlan(name, Presence.OPTIONAL, meaning, and(columns), telling);
  }

  private static List<Column<?>> and(List<Column<?>> columns, Column<?>... more) {
    List<Column<?>> all = new ArrayList<>(columns);
    all.addAll(List.of(more));
    all.add(BASIS);
    all.add(SOURCE);
    return all;
  }
}
