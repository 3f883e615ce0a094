package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Where the journal lies: an address and two logins. The owner makes tables and is then no longer
 * used; the writer can add entries and read them, and nothing else.
 */
public record Database(String url, Login owning, Login writing) {
  static final String OWNER = "serai_owner";
  static final String WRITER = "serai_writer";

  /** Settings of the server without which an acknowledged entry could be lost. */
  private static final String[] DURABLE = {"fsync", "full_page_writes", "synchronous_commit"};

  /** A name and a password; an empty name leaves both to the address. */
  record Login(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A server elsewhere, by the JDBC address of the owner of the database. The owner must be allowed
   * to become {@code serai_writer}, which the first start makes.
   */
  public static Database external(String url) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new Stopped(
          "The address of the database must start with jdbc:postgresql: (it starts with \""
              + url.substring(0, Math.min(url.length(), 16))
              + "\"). For example: jdbc:postgresql://HOST/DATABASE?user=OWNER&password=...");
    }
    return new Database(url, new Login("", ""), new Login("", ""));
  }

  /** A connection that may make tables. */
  Connection owner() throws SQLException {
    return connect(owning, new Properties());
  }

  /** A connection that may add and read. */
  Connection writer() throws SQLException {
    Properties properties = new Properties();
    if (writing.name().isEmpty()) {
      properties.setProperty("options", "-c role=" + WRITER);
    }
    return connect(writing, properties);
  }

  private Connection connect(Login login, Properties properties) throws SQLException {
    if (!login.name().isEmpty()) {
      properties.setProperty("user", login.name());
      properties.setProperty("password", login.password());
    }
    properties.setProperty("ApplicationName", "serai");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    // Not by DriverManager: it knows only the drivers of whoever asked it first.
    Connection connection = new Driver().connect(url, properties);
    if (connection == null) {
      throw new SQLException("This is no address of a PostgreSQL server: " + url);
    }
    return connection;
  }

  /** Stops when the server would acknowledge what it may still lose. */
  static void refuseForgetful(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String setting : DURABLE) {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
          row.next();
          if (row.getString(1).equals("off")) {
            throw new Stopped(
                ("The database server runs with %s = off and could lose what it acknowledged."
                        + " Set it to on.")
                    .formatted(setting));
          }
        }
      }
    }
  }
}
