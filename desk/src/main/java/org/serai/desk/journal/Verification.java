package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.serai.mission.terms.MissionId;

/** What a walk along the chain found. */
public sealed interface Verification {
  /**
   * Every entry matches its hash and is readable. {@code head} is the hash of the last one in hex:
   * noted elsewhere, it proves later that nothing was cut off at the end.
   */
  record Sound(long entries, String head) implements Verification {}

  /** The first entry at which the chain breaks, counted from 1, and why. */
  record Broken(long number, String reason) implements Verification {}

  static Verification of(Database database, MissionId mission) {
    try (Connection connection = database.writer();
        Rows rows = new Rows(connection, mission)) {
      HashChain chain = HashChain.startOf(mission);
      long number = 0;
      for (In row = rows.next(); row != null; row = rows.next()) {
        number++;
        try {
          RowFormat.read(row, number, chain);
        } catch (Stopped | IllegalArgumentException broken) {
          return new Broken(number, String.valueOf(broken.getMessage()));
        }
      }
      return new Sound(number, HexFormat.of().formatHex(chain.last()));
    } catch (SQLException e) {
      throw new Stopped("The journal of " + mission + " cannot be read.", e);
    }
  }
}
