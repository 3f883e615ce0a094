package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.MissionId;

/** Some entries of a journal. The link of each is checked, so the one before it is read as well. */
final class Selection {
  private Selection() {}

  static List<Entry> of(Database database, MissionId mission, SortedSet<Long> numbers) {
    SortedSet<Long> rows = new TreeSet<>(numbers);
    numbers.forEach(number -> rows.add(number - 1));
    try (Connection connection = database.writer();
        Rows found = Rows.some(connection, mission, rows)) {
      return read(found, mission, numbers);
    } catch (SQLException e) {
      throw new Stopped("The journal of " + mission + " cannot be read.", e);
    }
  }

  private static List<Entry> read(Rows rows, MissionId mission, SortedSet<Long> numbers)
      throws SQLException {
    List<Entry> entries = new ArrayList<>(numbers.size());
    HashChain chain = HashChain.startOf(mission);
    long before = 0;
    for (In row = rows.next(); row != null; row = rows.next()) {
      long number = RowFormat.number(row);
      HashChain next = RowFormat.linkAfter(row);
      if (numbers.contains(number)) {
        refuseGap(before, number);
        entries.add(RowFormat.read(row, number, chain));
      }
      before = number;
      chain = next;
    }
    return entries;
  }

  private static void refuseGap(long before, long number) {
    if (before != number - 1) {
      throw new Stopped("Entry %d is missing; entry %d follows.".formatted(number - 1, number));
    }
  }
}
