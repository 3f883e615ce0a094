package org.serai.desk.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where sheets lie: a folder of CSV files or one workbook. */
public final class ScenarioFiles {
  private ScenarioFiles() {}

  /**
   * Writes the sheets of a folder as one workbook, or those of a workbook as a folder, whatever
   * they hold; returns how many. Throws {@link IOException} when there is nothing that can be read.
   */
  public static int convert(Path from, Path to) throws IOException {
    Faults faults = new Faults();
    List<TextSheet> sheets = load(from, faults);
    if (!faults.none()) {
      throw new IOException(faults.told().faults().getFirst().toString());
    }
    if (ending(to).equals("xlsx")) {
      ScenarioWriter.workbook(to, sheets);
    } else {
      ScenarioWriter.folder(to, sheets);
    }
    return sheets.size();
  }

  /** All sheets as text; what cannot be read at all becomes a fault. */
  static List<TextSheet> load(Path path, Faults faults) {
    String shown = path.toString();
    try {
      if (Files.isDirectory(path)) {
        return folder(path, faults);
      }
      if (!Files.isRegularFile(path)) {
        faults.add(shown, "no such file or folder", "a folder of CSV files or a workbook");
        return List.of();
      }
      if (!ending(path).equals("xlsx")) {
        faults.add(shown, shown, "a folder of CSV files or a workbook that ends in .xlsx");
        return List.of();
      }
      return small(path, faults) ? new WorkbookText(path, faults).read() : List.of();
    } catch (AccessDeniedException e) {
      faults.add(shown, "you may not read it", "a file or folder that can be read");
      return List.of();
    } catch (IOException | UncheckedIOException e) {
      faults.add(shown, String.valueOf(e.getMessage()), "a file or folder that can be read");
      return List.of();
    }
  }

  private static List<TextSheet> folder(Path folder, Faults faults) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(ScenarioFiles::sheet).sorted().limit(Limits.MOST_SHEETS + 1).toList();
    }
    String shown = folder.toString();
    if (files.isEmpty()) {
      faults.add(shown, "no CSV file", "mission.csv, places.csv and so on");
    }
    if (files.size() > Limits.MOST_SHEETS) {
      faults.add(shown, "more CSV files", "at most " + Limits.MOST_SHEETS);
      return List.of();
    }
    List<TextSheet> sheets = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      String sheet = name.substring(0, name.lastIndexOf('.'));
      sheets.add(
          bytes(file, name, faults)
              .flatMap(bytes -> new CsvText(name, faults).read(sheet, bytes))
              .orElseGet(() -> TextSheet.unreadable(sheet, name)));
    }
    return sheets;
  }

  /**
   * One file that cannot be read is a fault of that file; the others are looked at all the same.
   */
  private static Optional<byte[]> bytes(Path file, String name, Faults faults) throws IOException {
    if (!Files.isRegularFile(file)) {
      faults.add(name, Files.isDirectory(file) ? "a folder" : "no file", "a file of that name");
      return Optional.empty();
    }
    if (!Files.isReadable(file)) {
      faults.add(name, "you may not read it", "a file that can be read");
      return Optional.empty();
    }
    return small(file, faults) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static boolean sheet(Path file) {
    String ending = ending(file);
    String name = String.valueOf(file.getFileName());
    return (ending.equals("csv") || ending.equals("tsv")) && !name.startsWith(".");
  }

  private static boolean small(Path file, Faults faults) throws IOException {
    long bytes = Files.size(file);
    if (bytes > Limits.MOST_FILE_BYTES) {
      String wanted = "at most " + Limits.MOST_FILE_BYTES + " bytes";
      faults.add(String.valueOf(file.getFileName()), bytes + " bytes", wanted);
      return false;
    }
    return true;
  }

  private static String ending(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
