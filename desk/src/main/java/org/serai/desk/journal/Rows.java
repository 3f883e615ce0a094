package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.serai.mission.terms.MissionId;

/**
 * The rows of a mission in order, by binary COPY: the server sends each in a message of its own.
 */
final class Rows implements AutoCloseable {
  private static final int HEAD = 19;
  private final CopyOut copy;
  private boolean first = true;

  Rows(Connection connection, MissionId mission) throws SQLException {
    this(connection, mission, "");
  }

  /** The rows of these numbers that are there. */
  static Rows some(Connection connection, MissionId mission, SortedSet<Long> numbers)
      throws SQLException {
    String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    return new Rows(connection, mission, " and number = any('{%s}')".formatted(list));
  }

  private Rows(Connection connection, MissionId mission, String which) throws SQLException {
    // COPY takes no parameters; neither the spelling of an id nor a number has quotes to close.
    String query =
        ("copy (select %s from serai.entry where mission = '%s'%s order by number)"
                + " to stdout (format binary)")
            .formatted(RowFormat.COLUMNS, mission.value(), which);
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(query);
  }

  /** The next row, or null behind the last one. */
  @Nullable In next() throws SQLException {
    byte[] message = copy.readFromCopy();
    int from = first ? HEAD : 0;
    first = false;
    if (message == null || message.length - from <= 2) {
      drain(message);
      return null;
    }
    return new In(message, from, message.length - from);
  }

  /** Behind the last row stands a count of -1, and behind that nothing. */
  private void drain(byte @Nullable [] message) throws SQLException {
    byte[] more = message;
    while (more != null) {
      more = copy.readFromCopy();
    }
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
