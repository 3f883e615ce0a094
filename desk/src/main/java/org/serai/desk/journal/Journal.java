package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.MissionId;

/**
 * The entries of one mission, for the one program that adds to them. Not for several threads: the
 * door has one writer.
 */
public final class Journal implements AutoCloseable {
  /** A scenario of 10,000 people over half a year has some 300,000 facts, in one transaction. */
  public static final int MOST_AT_ONCE = 1_000_000;

  /** The server ends the session of a killed writer within this time. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Signature, no flags, no extension: the head of PostgreSQL's binary COPY format. */
  private static final byte[] COPY_HEAD = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private static final String COPY =
      "copy serai.entry (mission, " + RowFormat.COLUMNS + ") from stdin (format binary)";

  /** SQLSTATE of a key that is taken. */
  private static final String TAKEN = "23505";

  private final Database database;
  private final MissionId mission;
  private final Connection connection;
  private final RowFormat format;
  private final Out out = new Out(1 << 16);
  private HashChain chain;
  private long last;
  private boolean broken;

  private Journal(Database database, MissionId mission, Connection connection) throws SQLException {
    this.database = database;
    this.mission = mission;
    this.connection = connection;
    this.format = new RowFormat(mission);
    this.chain = HashChain.startOf(mission);
    takeSeat();
    findLast();
  }

  /** Opens the journal of a mission for adding; makes the tables where there are none. */
  @SuppressWarnings("resource") // The journal closes the connection.
  public static Journal open(Database database, MissionId mission) {
    Schema.prepare(database);
    try {
      Connection connection = database.writer();
      try {
        return new Journal(database, mission, connection);
      } catch (SQLException | Stopped e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new Stopped("The journal of " + mission + " cannot be opened.", e);
    }
  }

  /** The server ends our session when we die, and with it this lock: it is never left behind. */
  private void takeSeat() throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (PreparedStatement ask =
        connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
      ask.setString(1, "serai writer " + mission.value());
      while (!truth(ask)) {
        if (System.nanoTime() > end) {
          throw new Stopped(
              "Another program writes the journal of %s. Stop it first: a mission has one writer."
                  .formatted(mission));
        }
        Thread.sleep(Duration.ofMillis(20));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while waiting for the writer of " + mission + ".", e);
    }
  }

  private static boolean truth(PreparedStatement question) throws SQLException {
    try (ResultSet row = question.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void findLast() throws SQLException {
    try (PreparedStatement ask =
        connection.prepareStatement(
            "select number, hash from serai.entry where mission = ?"
                + " order by number desc limit 1")) {
      ask.setString(1, mission.value());
      try (ResultSet row = ask.executeQuery()) {
        if (row.next()) {
          last = row.getLong(1);
          chain = new HashChain(row.getBytes(2));
        }
      }
    }
  }

  public MissionId mission() {
    return mission;
  }

  /** The number of the last entry, 0 when there is none. */
  public long last() {
    return last;
  }

  /** Gives every entry in order, each checked against its hash. */
  public void replay(Consumer<Entry> each) {
    Replay.of(database, mission, each);
  }

  /** Gives every entry of a mission in order, without holding its journal for writing. */
  public static void walk(Database database, MissionId mission, Consumer<Entry> each) {
    Replay.of(database, mission, each);
  }

  /**
   * The entries of these numbers that are there, in order, each checked against its hash and the
   * one before it. Looked up by their key: costs nothing for the others.
   */
  public static List<Entry> entries(Database database, MissionId mission, SortedSet<Long> numbers) {
    return numbers.isEmpty() ? List.of() : Selection.of(database, mission, numbers);
  }

  /** The missions that have entries here, in the order of their ids. */
  public static List<MissionId> missions(Database database) {
    Schema.prepare(database);
    List<MissionId> missions = new ArrayList<>();
    try (Connection connection = database.writer();
        Statement ask = connection.createStatement();
        ResultSet rows =
            ask.executeQuery("select mission from serai.entry where number = 1 order by 1")) {
      while (rows.next()) {
        missions.add(new MissionId(rows.getString(1)));
      }
    } catch (SQLException e) {
      throw new Stopped("The missions of the database cannot be read.", e);
    }
    return missions;
  }

  /** Walks the whole chain and says where it first breaks, if it does. */
  public static Verification verify(Database database, MissionId mission) {
    return Verification.of(database, mission);
  }

  /** Adds the entries in one transaction and returns when they are durable. */
  public void append(List<WrittenEntry> entries) {
    refuseWhenBroken();
    refuseGaps(entries);
    try {
      broken = true;
      copy(entries);
      broken = false;
      last += entries.size();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void refuseWhenBroken() {
    if (broken) {
      throw new Stopped(
          "The journal of %s stopped at an earlier fault. Start again: it recovers by itself."
              .formatted(mission));
    }
  }

  private void refuseGaps(List<WrittenEntry> entries) {
    if (entries.size() > MOST_AT_ONCE) {
      throw new Stopped(entries.size() + " entries at once; the most is " + MOST_AT_ONCE + ".");
    }
    long number = last;
    for (WrittenEntry written : entries) {
      number++;
      if (written.entry().number() != number) {
        throw new Stopped(
            "Entry %d of %s should be number %d."
                .formatted(written.entry().number(), mission, number));
      }
    }
  }

  private void copy(List<WrittenEntry> entries) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    out.clear();
    out.raw(COPY_HEAD);
    for (WrittenEntry written : entries) {
      format.write(written, chain, out);
      if (out.length() >= 1 << 16) {
        flush(copy);
      }
    }
    out.fixed16(-1);
    flush(copy);
    // The statement is its own transaction: when this returns, the server has synced its log.
    copy.endCopy();
  }

  private void flush(CopyIn copy) throws SQLException {
    copy.writeToCopy(out.array(), 0, out.length());
    out.clear();
  }

  private Stopped failed(SQLException e) {
    if (!TAKEN.equals(e.getSQLState())) {
      return new Stopped("The journal of " + mission + " could not be written.", e);
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("entry_pkey")
        ? new Stopped(
            ("Another program wrote entry %d of %s or one after it."
                    + " This one stops; start it again alone.")
                .formatted(last + 1, mission),
            e)
        : new Stopped("A report is in the journal of " + mission + " already.", e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // A session that failed cannot say goodbye; that fault was reported when it happened.
      if (!broken) {
        throw new Stopped("The journal of " + mission + " could not be closed.", e);
      }
    }
  }
}
