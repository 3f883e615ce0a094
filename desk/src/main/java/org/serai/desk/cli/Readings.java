package org.serai.desk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How the words of options are read where the library would answer with names of Java types. */
final class Readings {
  private Readings() {}

  /** Teaches a command and all commands below it. */
  static void of(CommandLine line) {
    line.registerConverter(Integer.class, Readings::integer);
    line.registerConverter(int.class, Readings::integer);
    line.registerConverter(Long.class, Readings::whole);
    line.registerConverter(long.class, Readings::whole);
    line.registerConverter(Path.class, Readings::path);
    line.registerConverter(LocalDate.class, Readings::day);
  }

  private static Integer integer(String text) {
    long whole = whole(text);
    if (whole != (int) whole) {
      throw new TypeConversionException("\"" + text + "\" is too large; write a smaller number.");
    }
    return (int) whole;
  }

  private static Long whole(String text) {
    if (!text.matches("[+-]?\\d{1,18}")) {
      throw new TypeConversionException(
          "\"" + text + "\" is no whole number; write one as 12, without point or comma.");
    }
    return Long.parseLong(text);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is no day that exists; write one as 2021-09-03.");
    }
  }

  /** An empty name would be the folder in which one happens to stand. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("\"\" is no file or folder; write \".\" for this folder.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + text + "\" cannot be the name of a file.");
    }
  }
}
