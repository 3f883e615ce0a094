package org.serai.desk.journal;

import java.nio.file.Path;

/** A side command in a process of its own: joins the server of a data folder, and leaves. */
final class SideProgram {
  private SideProgram() {}

  public static void main(String... arguments) {
    try (PostgresServer guest = PostgresServer.startOrJoin(DataFolder.at(Path.of(arguments[0])))) {
      System.out.println("joined " + guest.pid());
    }
  }
}
