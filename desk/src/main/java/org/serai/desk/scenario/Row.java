package org.serai.desk.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row whose cells have all been read into values; asked for by the declared columns. */
final class Row {
  private final int line;
  private final List<Column<?>> columns;
  private final @Nullable Object[] values;

  Row(int line, List<Column<?>> columns, @Nullable Object[] values) {
    this.line = line;
    this.columns = columns;
    this.values = values;
  }

  int line() {
    return line;
  }

  /** The value of a column that must be filled. */
  <T> T get(Column<T> column) {
    return find(column).orElseThrow(() -> new IllegalStateException(column.name() + " is empty"));
  }

  /** The value of a column that may be empty. */
  // The reader put there what the column's own kind made, so the type is the column's.
  @SuppressWarnings("unchecked")
  <T> Optional<T> find(Column<T> column) {
    return Optional.ofNullable((T) values[index(column)]);
  }

  /** What the row says, in the declared order of columns and whatever its spelling was. */
  String content() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      // What identifies a person must not even enter a fingerprint.
      if (values[i] != null && columns.get(i).need() != Column.Need.PRIVATE) {
        content.append(columns.get(i).name()).append('=').append(values[i]).append('\n');
      }
    }
    return content.toString();
  }

  private int index(Column<?> column) {
    for (int i = 0; i < values.length; i++) {
      if (columns.get(i).equals(column)) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + column.name() + " in this sheet");
  }
}
