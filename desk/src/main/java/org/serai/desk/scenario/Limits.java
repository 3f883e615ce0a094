package org.serai.desk.scenario;

/** How large a scenario may be, and why. */
final class Limits {
  /** The largest sheet of 50,000 people is near 20 MB; a file is read whole into memory. */
  static final long MOST_FILE_BYTES = 200_000_000;

  /** What a workbook may inflate to: ten times the sheets of 50,000 people; beyond is a bomb. */
  static final long MOST_INFLATED_BYTES = 1_000_000_000;

  /** A workbook of the mission has below 60 parts. */
  static final int MOST_ZIP_ENTRIES = 1_000;

  /** A spreadsheet cannot hold more rows in one sheet. */
  static final int MOST_ROWS = 1_048_576;

  /** Twice as many files as there are kinds of sheets; more is the wrong folder. */
  static final int MOST_SHEETS = 100;

  /** The widest sheet has below 20 columns; the rest is room for empty ones. */
  static final int MOST_COLUMNS = 200;

  private Limits() {}
}
