package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.serai.desk.cli.TinyInstances;
import org.serai.desk.papers.Damage;
import org.serai.planner.airlift.InstanceError;
import org.serai.planner.airlift.InstanceFormat;

/**
 * Course, lesson 9: files that were cut off, or in which bits fell over. What cannot be read is
 * refused with its place; nothing is taken by half, and nothing ends in another error. Five hundred
 * damages of each kind, drawn by a seed; {@code -Dserai.damage=...} draws others.
 */
class C09_DamagedFilesTest {
  private static final int DAMAGES = 500;

  private final SplittableRandom random = new SplittableRandom(Long.getLong("serai.damage", 76));

  @TempDir private Path folder = Path.of("");

  private byte[] damaged(byte[] whole) {
    return Damage.of(whole, random);
  }

  private List<Path> sheets(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @Test
  void aDamagedSheetIsReadWholeOrRefusedWithItsPlace() throws IOException {
    Path almaty = Path.of(System.getProperty("serai.example", folder.toString()));
    if (almaty.equals(folder)) {
      Everything.sheets().in(folder);
    } else {
      for (Path sheet : sheets(almaty)) {
        Files.copy(sheet, folder.resolve(sheet.getFileName()));
      }
    }
    List<Path> sheets = sheets(folder);
    for (int n = 0; n < DAMAGES; n++) {
      Path sheet = sheets.get(random.nextInt(sheets.size()));
      byte[] whole = Files.readAllBytes(sheet);
      Files.write(sheet, damaged(whole));
      switch (ScenarioReader.read(folder)) {
        case ScenarioRead.Good(Scenario good) -> assertThat(good.reports()).isNotEmpty();
        case ScenarioRead.Faulty faulty ->
            assertThat(faulty.faults())
                .as("damage %d of %s", n, sheet)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.file()).isNotBlank())
                .allSatisfy(fault -> assertThat(fault.wanted()).isNotBlank());
      }
      Files.write(sheet, whole);
    }
  }

  /** A workbook bears the sums of its parts: none of its bits may fall over unseen. */
  @Test
  void aDamagedWorkbookTellsWhatTheWholeOneToldOrIsRefused() throws IOException {
    Path book = folder.resolve("book.xlsx");
    ScenarioFiles.convert(Everything.sheets().in(folder), book);
    byte[] whole = Files.readAllBytes(book);
    ScenarioRead told = ScenarioReader.read(book);
    assertThat(told).isInstanceOf(ScenarioRead.Good.class);
    for (int n = 0; n < DAMAGES; n++) {
      Files.write(book, damaged(whole));
      ScenarioRead read = ScenarioReader.read(book);
      if (read instanceof ScenarioRead.Good) {
        assertThat(read).as("damage %d", n).isEqualTo(told);
      } else {
        assertThat(((ScenarioRead.Faulty) read).faults()).as("damage %d", n).isNotEmpty();
      }
    }
  }

  /** Sums that are right, and text that is none: somebody wrote it so. */
  @Test
  void aWorkbookWithTextThatIsNoneIsRefused() throws IOException {
    Path book = folder.resolve("book.xlsx");
    Path bad = folder.resolve("bad.xlsx");
    ScenarioFiles.convert(Everything.sheets().in(folder), book);
    try (ZipFile from = new ZipFile(book.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bad))) {
      for (ZipEntry part : Collections.list(from.entries())) {
        String text = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        to.putNextEntry(new ZipEntry(part.getName()));
        to.write(text.replace("UNAMA", "&#G;").getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(ScenarioReader.read(bad)).isInstanceOf(ScenarioRead.Faulty.class);
  }

  @ParameterizedTest
  @EnumSource(InstanceFormat.class)
  void aDamagedInstanceIsReadWholeOrRefusedWithItsLine(InstanceFormat format) {
    byte[] whole = TinyInstances.of(format).getBytes(StandardCharsets.ISO_8859_1);
    for (int n = 0; n < DAMAGES; n++) {
      String text = new String(damaged(whole), StandardCharsets.ISO_8859_1);
      try {
        assertThat(format.read("damaged", text.lines().toList()).name()).isNotBlank();
      } catch (InstanceError refused) {
        assertThat(refused.getMessage()).as("damage %d", n).startsWith("damaged, line ");
      }
    }
  }
}
