package org.serai.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/**
 * Lesson 2: honest mistakes of somebody who is new. Each is answered with its place, its value and
 * what would be right; none with a trace, and none leaves anything behind.
 */
class D02_MistakesTest {
  private static final String INSTANCE = "2 10 1\n0 0 0 0 0 100 0 0 0\n1 3 4 5 0 50 2 0 2\n";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void somethingToMistake() throws IOException {
    run(new StringWriter(), "generate --people 8 --stations 2 --weeks 4 --out @good");
    run(new StringWriter(), "plan @good --budget 100ms --out @plan");
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("file"), "hello\n");
    Files.writeString(folder.resolve("instance"), INSTANCE + "2 6 8 -5 0 90 2 1 0\n");
    Files.write(folder.resolve("binary"), new byte[] {0, -1, -23, 10, 7});
    for (String wrong : List.of("column", "date", "number", "latin", "inside")) {
      copy("good", wrong);
    }
    replace("column/agencies.csv", "agency,", "agencie,");
    replace("date/levels.csv", "\\d{4}-\\d\\d-\\d\\d", "31.02.2026");
    replace("number/ceilings.csv", ",\\d+\n", ",1.000\n");
    byte[] latin = "agency,name\nUN,Mission \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("latin/agencies.csv"), latin);
    Files.delete(folder.resolve("inside/levels.csv"));
    Files.createDirectory(folder.resolve("inside/levels.csv"));
    copy("plan/certificate", "cut");
    byte[] whole = Files.readAllBytes(folder.resolve("cut/plan.csv"));
    Files.write(folder.resolve("cut/plan.csv"), Arrays.copyOf(whole, whole.length - 5));
    Files.write(folder.resolve("latin/case.csv"), latin);
  }

  private static void copy(String from, String to) throws IOException {
    Files.createDirectory(folder.resolve(to));
    try (Stream<Path> files = Files.list(folder.resolve(from))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(to).resolve(file.getFileName()));
      }
    }
  }

  private static void replace(String file, String good, String bad) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).as(file).containsPattern(good);
    Files.writeString(folder.resolve(file), text.replaceFirst(good, bad));
  }

  /** A word that begins with an at sign is a place in the folder of this lesson. */
  private static int run(StringWriter said, String command) {
    PrintWriter out = new PrintWriter(said, true);
    String[] words =
        Stream.of(command.split(" ", -1))
            .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)) + "" : word)
            .map(word -> word.equals("NOTHING") ? "" : word)
            .toArray(String[]::new);
    return Serai.line().setOut(out).setErr(out).execute(words);
  }

  private static Set<String> there() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek @good | 2 | Did you mean: serai check
          check | 2 | Missing required parameter: 'FOLDER' . serai check --help
          check @good more | 2 | 'more'
          check --fast @good | 2 | Unknown option: '--fast'
          check NOTHING | 2 | is no file or folder; write "." for this folder
          check @none | 1 | none: "no such file or folder"; wanted a folder of CSV files
          check @empty | 1 | empty: "no CSV file"; wanted mission.csv, places.csv and so on
          check @file | 1 | wanted a folder of CSV files or a workbook that ends in .xlsx
          check @latin | 1 | agencies.csv, row 2: "byte . wanted UTF-8; save the file as
          check @column | 1 | agencies.csv, row 1, column agencie: . Maybe agency.
          check @date | 1 | levels.csv, row . column from: "31.02.2026"; wanted a day that exists
          check @number | 1 | ceilings.csv, row . column heads: "1.000"; wanted a whole number
          check @inside | 1 | levels.csv: "a folder"; wanted a file of that name
          plan @none | 1 | no such file or folder
          plan @good --budget -3 | 2 | "-3" is no span; write 60s, 500ms or 2m.
          plan @good --budget 0 | 2 | "0" is no time at all; write 1s or more.
          plan @good --budget soon | 2 | "soon" is no span; write 60s, 500ms or 2m.
          plan @good --budget | 2 | Missing required parameter for option '--budget'
          plan @good --threads 0 | 2 | --threads "0": wanted 1 to 64
          plan @good --threads 1000 | 2 | --threads "1000": wanted 1 to 64
          plan @good --threads two | 2 | "two" is no whole number; write one as 12
          plan @good --seed 1.5 | 2 | "1.5" is no whole number; write one as 12
          plan @good --weeks -1 | 2 | --weeks "-1": wanted 0 to 104
          plan @good --weeks 105 | 2 | --weeks "105": wanted 0 to 104
          plan @good --out @file | 2 | file": wanted a folder; this is a file
          plan @good --out @file/below | 2 | wanted a place below a folder
          plan @good --out @good | 2 | wanted a new or empty folder, or one with a plan; this one holds
          certify @good | 2 | Missing required parameter: 'PLAN'
          certify @good @none | 2 | none": wanted the folder of a plan . there is no such folder
          certify @good @good | 2 | good": wanted the folder of a plan . no plan lies in this one
          certify @good @cut | 1 | certificate/plan.csv
          why @good @plan | 2 | Missing required parameter: 'PERSON
          why @good @none P-00001 | 2 | none": wanted the folder of a plan . there is no such folder
          why @good @cut P-00001 | 1 | certificate/plan.csv . Refused.
          why @good @plan P-99999 | 2 | nobody of this scenario has that number or name
          why @good @plan P-000 | 2 | people can be meant; wanted the number of one: P-00001, P-00002
          why @good @plan P-00001 --day 31.02.2026 | 2 | "31.02.2026" is no day that exists; write
          why @good @plan P-00001 --day 1999-01-01 | 2 | --day "1999-01-01": wanted a day of this plan
          why @good @plan P-00001 --not hub | 2 | --not "hub": wanted a day beside it
          replan @good @plan | 2 | Missing required option: '--event=WORDS'
          replan @good @plan --event cancel | 2 | event "cancel": wanted . cancel FLIGHT
          replan @good @plan --event fly | 2 | event "fly": wanted . ill PERSON
          replan @good @plan --event fly --mode fast | 2 | The mode is "fast"; give repair
          replan @good @plan --event close KBL from 2021-09-03 | 2 | Unmatched arguments . stand in quotes: --event
          replan @good @plan --event x --threads 0 | 2 | --threads "0": wanted 1 to 64
          rehearse @good @plan --futures 0 | 2 | --futures "0": wanted 1 to 10000
          rehearse @good @plan --future -1 | 2 | --future "-1": wanted 0 to
          rehearse @good @plan --threads -1 | 2 | --threads "-1": wanted 0 to 64
          rehearse @good @plan --rates @none | 1 | none": wanted a file that is there
          rehearse @good @plan --rates @file | 1 | wanted a row for this rate as well
          rehearse @good @plan --rates @binary | 1 | wanted UTF-8
          rehearse @good @plan --out @file | 2 | file": wanted a folder; this is a file
          generate | 2 | Missing required option: '--out=FOLDER'
          generate --out @good | 2 | is not empty. Maybe name a folder that is new.
          generate --out @file | 2 | file": wanted a folder; this is a file
          generate --out @new --people -5 | 2 | people "-5": wanted 4 to 100000
          generate --out @new --people 99999999999 | 2 | "99999999999" is too large
          generate --out @new --people many | 2 | "many" is no whole number
          evacuate @none | 1 | none": wanted a folder that is there
          evacuate @empty | 1 | case.csv": wanted a table of that name
          evacuate @latin | 1 | case.csv, row 2 "byte . wanted UTF-8
          evacuate @empty --out @good | 2 | good": wanted a file; this is a folder
          evacuate @empty --out @none/page.html | 2 | wanted a file in a folder that is there
          airlift solv @instance | 2 | Did you mean: airlift solve
          airlift solve @none | 2 | none: there is no such file or folder
          airlift solve @good | 2 | good: wanted a file; this is a folder
          airlift solve @file | 2 | file, line 1: "hello" is not a number.
          airlift solve @binary | 2 | binary, line 1:
          airlift solve @instance --format pdf | 2 | known are li-lim, cordeau, sartori-buriol
          airlift solve @instance --format cordeau | 2 | instance, line 1: . needs 5 numbers; 3
          airlift solve @instance --clock sun | 2 | expected one of [WALL, CPU]
          airlift solve @instance --steps -1 | 2 | --steps "-1": wanted 0 to
          airlift solve @instance --out @good | 2 | good": wanted a file; this is a folder
          airlift check @instance @none | 2 | none: there is no such file or folder
          airlift check @instance @good | 2 | good, line 1: a file of routes was wanted
          airlift check @instance @file | 2 | file, line 1: "hello" is not a stop's id.
          import @none --data @data | 1 | no such file or folder
          import @good --data @data --mission other | 1 | and --mission says "other"
          verify --data @data | 1 | There is no journal in . Import a scenario into it
          forget P-1 --data @data | 1 | There is no journal in
          serve --data @data | 1 | There is no journal in
          serve --data @data --port 70000 | 2 | --port "70000": wanted 1 to 65535
          serve --data @data --port http | 2 | "http" is no whole number
          serve --data @data --host 0.0.0.0 | 1 | Listen on 127.0.0.1, and reach it through a tunnel.
          demo --scenario @none | 1 | no such file or folder
          """)
  void saysPlaceValueAndWhatWouldBeRight(String command, int code, String words)
      throws IOException {
    Set<String> before = there();
    StringWriter said = new StringWriter();
    assertThat(run(said, command)).as(said.toString()).isEqualTo(code);
    assertThat(said.toString())
        .contains(List.of(words.split("\\s\\.\\s", -1)))
        .doesNotContain("\tat ");
    assertThat(there()).isEqualTo(before);
  }

  @Test
  void aTakenPortIsNamedBeforeAnythingIsOpened() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      StringWriter said = new StringWriter();
      int port = other.getLocalPort();
      assertThat(run(said, "serve --data @data --mission new --port " + port)).isEqualTo(1);
      assertThat(said.toString()).contains("Nothing can listen on port " + port, "Maybe --port");
    }
    assertThat(there()).doesNotContain("data");
  }

  @Test
  void aBudgetIsReadWithAndWithoutItsUnit() {
    SpanReading reading = new SpanReading();
    assertThat(Stream.of("5", "5s", "5000ms", "0.5", "2m").map(reading::convert))
        .extracting(Duration::toMillis)
        .containsExactly(5_000L, 5_000L, 5_000L, 500L, 120_000L);
  }

  @Test
  void aFaultOfOursHasACodeOfItsOwn() {
    StringWriter said = new StringWriter();
    CommandLine line = Serai.line().setErr(new PrintWriter(said, true));
    int code =
        new Refusals()
            .handleExecutionException(
                new IllegalStateException("half a plan"), line, line.parseArgs());
    assertThat(code).isEqualTo(70);
    assertThat(said.toString()).contains("half a plan", "a fault of Serai");
  }
}
