package org.serai.desk.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serai.mission.terms.Malformed;

/** Turns the text rows of one sheet into rows of values, and tells every fault of every cell. */
final class RowReader {
  private final Laid laid;
  private final Known known;
  private final Faults faults;
  private final Map<String, Integer> keys = new HashMap<>();

  RowReader(Laid laid, Known known, Faults faults) {
    this.laid = laid;
    this.known = known;
    this.faults = faults;
  }

  /** The row of values, or nothing when a fault of it was told. */
  Optional<Row> read(TextRow text) {
    List<Column<?>> columns = laid.plan().columns();
    @Nullable Object[] values = new Object[columns.size()];
    boolean good = nothingBeyond(text);
    for (int c = 0; c < values.length; c++) {
      Column<?> column = columns.get(c);
      String cell = laid.header().text(text, c);
      if (!cell.isEmpty()) {
        Optional<?> value = value(column, cell, text.line());
        good &= value.isPresent();
        values[c] = value.orElse(null);
      } else if (column.need().mustBeFilled()) {
        wrong(text.line(), column, "", column.kind().words());
        good = false;
      }
    }
    good = good && onlyOnce(text, values);
    return good ? Optional.of(new Row(text.line(), columns, values)) : Optional.empty();
  }

  private <T> Optional<T> value(Column<T> column, String cell, int line) {
    try {
      checkNames(column.kind(), cell);
      return Optional.of(column.kind().reading().read(cell));
    } catch (Malformed e) {
      wrong(line, column, e.value(), e.wanted());
      return Optional.empty();
    }
  }

  private void checkNames(Kind<?> kind, String cell) {
    if (kind.names() == Noun.NONE || kind.defines()) {
      return;
    }
    if (Ids.several(kind)) {
      for (String part : Ids.parts(cell)) {
        known.check(kind.names(), part);
      }
    } else if (!kind.equals(Ids.ACCOUNT) || !cell.toLowerCase(Locale.ROOT).equals(Ids.AWAY)) {
      known.check(kind.names(), cell);
    }
  }

  /** What identifies a person is not repeated in a message. */
  private void wrong(int line, Column<?> column, String value, String wanted) {
    boolean hidden = column.need() == Column.Need.PRIVATE;
    String shown = hidden ? value.length() + " characters, not shown" : value;
    faults.add(laid.sheet().file(), line, column.name(), shown, wanted);
  }

  private boolean nothingBeyond(TextRow text) {
    for (int i = laid.header().width(); i < text.cells().size(); i++) {
      if (!text.cell(i).isEmpty()) {
        String wanted = "at most " + laid.header().width() + " cells, as the header has";
        String value = text.cells().size() + " cells";
        faults.add(laid.sheet().file(), text.line(), "", value, wanted);
        return false;
      }
    }
    return true;
  }

  private boolean onlyOnce(TextRow text, @Nullable Object[] values) {
    StringBuilder key = new StringBuilder();
    List<Column<?>> columns = laid.plan().columns();
    String first = "";
    for (int c = 0; c < values.length; c++) {
      if (columns.get(c).need().partOfKey()) {
        key.append(values[c]).append('\n');
        first = first.isEmpty() ? columns.get(c).name() : first;
      }
    }
    Integer before = keys.putIfAbsent(key.toString(), text.line());
    if (before != null) {
      String shown = key.toString().strip().replace("\n", ", ").replace("null", "-");
      String wanted = "each only once; row " + before + " is the same";
      faults.add(laid.sheet().file(), text.line(), first, shown, wanted);
    }
    return before == null;
  }
}
