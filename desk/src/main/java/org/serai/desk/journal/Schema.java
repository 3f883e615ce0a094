package org.serai.desk.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * The tables, in numbered steps that are applied once and never edited afterwards. A database that
 * is newer than the program, or whose steps read differently, stops the program.
 */
public final class Schema {
  private static final List<String> STEPS = List.of("V1__entries.sql");

  /** Two programs that start together must not both make the tables. Any fixed number does. */
  private static final long LOCK = 0x5365726169L;

  private Schema() {}

  /** Brings the database to the state this program needs. */
  public static void prepare(Database database) {
    try (Connection owner = database.owner()) {
      Database.refuseForgetful(owner);
      owner.setAutoCommit(false);
      prepare(owner);
      owner.commit();
    } catch (SQLException e) {
      throw new Stopped("The tables of the journal cannot be made or checked.", e);
    }
  }

  private static void prepare(Connection owner) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      statement.execute("create schema if not exists serai");
      statement.execute(
          "create table if not exists serai.version (number int primary key, step text not null,"
              + " digest text not null, applied timestamptz not null default now())");
      makeWriter(statement);
      int applied = check(statement);
      for (int i = applied; i < STEPS.size(); i++) {
        apply(owner, i);
      }
    }
  }

  private static void makeWriter(Statement statement) throws SQLException {
    boolean there;
    try (ResultSet row =
        statement.executeQuery(
            "select 1 from pg_roles where rolname = '" + Database.WRITER + "'")) {
      there = row.next();
    }
    if (!there) {
      statement.execute("create role " + Database.WRITER + " nologin");
      statement.execute("grant " + Database.WRITER + " to current_user");
    }
  }

  /** How many steps are there already; each must read as it did when it was applied. */
  private static int check(Statement statement) throws SQLException {
    int applied = 0;
    try (ResultSet rows =
        statement.executeQuery("select step, digest from serai.version order by number")) {
      while (rows.next()) {
        refuseOther(applied, rows.getString(1), rows.getString(2));
        applied++;
      }
    }
    return applied;
  }

  private static void refuseOther(int i, String step, String digest) {
    if (i >= STEPS.size()) {
      throw new Stopped(
          "The database was made by a newer Serai (step %s). Start that version.".formatted(step));
    }
    if (!step.equals(STEPS.get(i)) || !digest.equals(digest(text(STEPS.get(i))))) {
      throw new Stopped(
          ("Step %d of the database is %s and differs from %s of this program."
                  + " Start the version that made it.")
              .formatted(i + 1, step, STEPS.get(i)));
    }
  }

  private static void apply(Connection owner, int i) throws SQLException {
    String sql = text(STEPS.get(i));
    try (Statement statement = owner.createStatement();
        PreparedStatement note =
            owner.prepareStatement(
                "insert into serai.version (number, step, digest) values (?, ?, ?)")) {
      statement.execute(sql);
      note.setInt(1, i + 1);
      note.setString(2, STEPS.get(i));
      note.setString(3, digest(sql));
      note.executeUpdate();
    }
  }

  private static String text(String step) {
    try (InputStream in = Schema.class.getResourceAsStream("/journal/" + step)) {
      if (in == null) {
        throw new Stopped("The step " + step + " is missing: this build of Serai is broken.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Stopped("The step " + step + " cannot be read.", e);
    }
  }

  private static String digest(String text) {
    MessageDigest sha256 = HashChain.sha256();
    return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
