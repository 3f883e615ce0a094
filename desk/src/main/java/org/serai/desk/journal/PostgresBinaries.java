package org.serai.desk.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that Serai brings along, unpacked once per folder. */
record PostgresBinaries(Path folder) {
  /** Must be the version of the bundle on the class path; a new version gets a new folder. */
  private static final String VERSION = "18.6.0";

  private static final String BUNDLE = "/postgres-linux-x86_64.txz";

  /** Half of the bundle serves those who compile against it: none of that is needed to run. */
  private static boolean needed(String name) {
    return !name.endsWith(".a") && !name.startsWith("include/") && !name.contains("/pkgconfig");
  }

  /** Unpacks below {@code parent} unless that is done already. */
  static PostgresBinaries in(Path parent) {
    Path folder = parent.resolve(VERSION);
    if (Files.notExists(folder)) {
      unpack(parent, folder);
    }
    return new PostgresBinaries(folder);
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  private static void unpack(Path parent, Path folder) {
    refuseOtherPlatforms(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    // A folder that is complete has its final name: a kill half-way leaves only the other one.
    Path unfinished = parent.resolve(VERSION + ".part-" + ProcessHandle.current().pid());
    try (InputStream bundle = PostgresBinaries.class.getResourceAsStream(BUNDLE)) {
      if (bundle == null) {
        throw new Stopped(BUNDLE + " is not on the class path: this build of Serai is broken.");
      }
      deleteAll(unfinished);
      Tar.unpack(new XZInputStream(bundle), unfinished, PostgresBinaries::needed);
      finish(unfinished, folder);
    } catch (IOException e) {
      throw new Stopped("PostgreSQL could not be unpacked to " + folder + ".", e);
    }
  }

  /** Of two who unpack at once the second finds a folder that is complete, and takes that. */
  static void finish(Path unfinished, Path folder) throws IOException {
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      deleteAll(unfinished);
    }
  }

  static void refuseOtherPlatforms(String system, String processor) {
    boolean fits =
        system.toLowerCase(Locale.ROOT).startsWith("linux")
            && (processor.equals("amd64") || processor.equals("x86_64"));
    if (!fits) {
      throw new Stopped(
          "Serai brings PostgreSQL for Linux on x86-64 only; this machine is %s on %s."
                  .formatted(system, processor)
              + " Start a PostgreSQL 15 or later yourself and name it: SERAI_DATABASE_URL="
              + "jdbc:postgresql://HOST/DATABASE?user=OWNER&password=... or --database URL.");
    }
  }

  static void deleteAll(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
