package org.serai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Where measurements leave their tables and pictures: docs/benchmarks.md, between markers. */
final class Docs {

  private Docs() {}

  /** The folder of the launcher; where the program was started without it, the working folder. */
  static Path home() {
    return Path.of(System.getProperty("serai.home", ""));
  }

  private static Path folder() {
    return home().resolve("docs");
  }

  /** Replaces what stands between the section's markers; at the end where there are none. */
  static void write(String section, String text) throws IOException {
    Path file = folder().resolve("benchmarks.md");
    String begin = "<!-- " + section + ": written by the command, from here -->\n";
    String end = "<!-- " + section + ": to here -->\n";
    String before = Files.readString(file, StandardCharsets.UTF_8);
    int from = before.indexOf(begin);
    int until = before.indexOf(end);
    String after =
        from < 0 || until < from
            ? before + "\n" + begin + text + end
            : before.substring(0, from) + begin + text + before.substring(until);
    Files.writeString(file, after, StandardCharsets.UTF_8);
  }

  static void picture(String name, String svg) throws IOException {
    Files.writeString(folder().resolve("pictures").resolve(name), svg, StandardCharsets.UTF_8);
  }

  /** Date and kind of machine. */
  static String setting() {
    Runtime machine = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%s, %s %s, %d processors, JDK %s",
        LocalDate.now(java.time.ZoneOffset.UTC),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        machine.availableProcessors(),
        Runtime.version().feature());
  }
}
