package org.serai.desk.scenario;

/**
 * One thing that is wrong in a scenario, with its place. Row 0 means the file as a whole, an empty
 * column the row as a whole; rows are counted as a spreadsheet counts them, the header being row 1.
 */
public record Fault(String file, int row, String column, String value, String wanted) {

  /** One line for a person: where, what stands there, what would be right. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(file);
    if (row > 0) {
      line.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      line.append(", column ").append(column);
    }
    line.append(": ");
    line.append(value.isEmpty() ? "nothing stands here" : '"' + value + '"');
    return line.append("; wanted ").append(wanted).toString();
  }
}
