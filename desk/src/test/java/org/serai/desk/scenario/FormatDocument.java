package org.serai.desk.scenario;

import java.util.stream.Collectors;

/** Writes docs/scenario-format.md from what the reader declares. */
final class FormatDocument {
  private static final String HEAD =
      """
      # The format of a scenario

      A scenario is a folder of CSV files, one per sheet, or one XLSX workbook with the same
      sheets as tabs. `./serai check FOLDER` tells every fault of it at once, with file, row,
      column, the value and what would be right; nothing is imported from a scenario with a
      fault. `./serai generate` makes scenarios of any size, and
      [examples/almaty-2021](../examples/almaty-2021/README.md) is one to learn from.

      This page is made from the reader's own table of columns, and a test compares the two.

      ## How files are read
      - **Text**: UTF-8, with or without a byte order mark, or UTF-16 with it. Commas,
        semicolons, tabs or bars between the cells (the first line decides; a line `sep=;` is
        understood); any line ends; quotes doubled inside quotes. Blank lines and rows of
        empty cells are skipped, blanks around a cell do not count.
      - **Columns** stand in any order. Names of sheets and columns may have capitals, and
        blanks or hyphens for underscores: `Maximum days` is `maximum_days`. An unknown sheet
        or column is a fault, so that a slip of the finger does not lose a column in silence.
        Files that do not end in .csv or .tsv are left alone.
      - **Tags**: a second row of tags of the Humanitarian Exchange Language (`#org`,
        `#loc+code`) is understood: a column whose header is in another language is known by
        its tag.
      - **Days** are written 2021-08-22 (or 22.8.2021); in a workbook they may be date cells.
      - **Times** are written 2021-08-22 14:05 and read by the clock of the place that the row
        speaks of, with the rules of its zone (else by the mission's clock); or with an
        offset, 2021-08-22T14:05+06:00. A local time that the clock never shows, or shows
        twice, needs an offset. A day alone is its first minute.
      - **Ids** have 1 to 64 of the letters A-Z a-z, digits and `- _ . / :`, a letter or digit
        first.
      - **Repeats are harmless**: each row's report bears an id made from what the row says,
        so that importing a scenario twice changes nothing, and importing it with some rows
        added adds those. The columns of identities do not enter that id.
      - **Key** columns together stand only once in a sheet.
      - **National staff** are people like all others in sheet people; they do not rotate, and
        no ceiling counts them.
      - **Limits**: 200 MB a file, a workbook of 1 GB when inflated and of 1,000 parts,
        1,048,576 rows a sheet, 100 sheets, 200 columns, 4,000 characters a cell, 5,000 faults
        listed (the rest is counted).

      ## In every sheet
      `basis` is `fact` or `assumption` (empty: fact), and `source` says where a fact is known
      from or why something is assumed (empty: the scenario itself). `happened`, where a sheet
      has it, says when the row was so or was told; empty, it is the first moment of the
      scenario.

      ## `./serai generate`
      `--people` counts the people who rotate (international staff and UN volunteers); half as
      many national staff come on top. `--stations`, `--weeks` and `--seed` say the rest; the
      same options make the same files on every machine.

      """;

  private FormatDocument() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("## Sheets\n| sheet | | what it tells |\n| --- | --- | --- |\n");
    for (SheetPlan plan : ScenarioSheets.ALL) {
      text.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(plan.name(), plan.name(), presence(plan), plan.meaning()));
    }
    ScenarioSheets.ALL.forEach(plan -> text.append(sheet(plan)));
    return text.toString();
  }

  private static String presence(SheetPlan plan) {
    return switch (plan.presence()) {
      case REQUIRED -> "required";
      case OPTIONAL -> "optional";
    };
  }

  private static String sheet(SheetPlan plan) {
    String rows =
        plan.columns().stream()
            .filter(c -> !c.equals(SheetPlan.BASIS) && !c.equals(SheetPlan.SOURCE))
            .map(FormatDocument::column)
            .collect(Collectors.joining());
    return "\n### %s\n%s (%s)\n\n| column | | holds | example | meaning | tag |\n%s%s"
        .formatted(
            plan.name(),
            plan.meaning(),
            presence(plan),
            "| --- | --- | --- | --- | --- | --- |\n",
            rows);
  }

  private static String column(Column<?> column) {
    String need =
        switch (column.need()) {
          case KEY -> "key";
          case REQUIRED -> "required";
          case OPTIONAL -> "";
          case OPTIONAL_KEY -> "key, may be empty";
          case PRIVATE -> "sealed";
        };
    return "| `%s` | %s | %s | %s | %s | `%s` |\n"
        .formatted(
            column.name(),
            need,
            column.kind().words(),
            column.example(),
            column.meaning(),
            column.tag());
  }
}
