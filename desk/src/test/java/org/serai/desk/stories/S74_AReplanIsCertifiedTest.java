package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.cli.RehearseCommand;
import org.serai.desk.cli.ReplanCommand;
import org.serai.desk.papers.Corruption;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.PostWeeks;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import picocli.CommandLine;

/** A replan is checked from the scenario and its own folder: events and promises lie in it. */
class S74_AReplanIsCertifiedTest {
  private static final int CORRUPTIONS = 300;
  private static final List<String> FILES = List.of("events.csv", "announced.csv");

  @TempDir static Path folder;

  private static Path scenario;
  private static Path plan;
  private static Path once;
  private static Path twice;
  private static Mission mission;
  private static Instant starts;
  private static String person;
  private static final Map<String, List<String>> LINES = new LinkedHashMap<>();

  @BeforeAll
  static void aPlanIsMadeAndTwiceMadeAnew() throws IOException {
    scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    once = folder.resolve("once");
    twice = folder.resolve("twice");
    String[] size = {"--people", "24", "--stations", "3", "--weeks", "8", "--out", "" + scenario};
    run(new GenerateCommand(), size);
    run(new PlanCommand(), "" + scenario, "--budget", "2", "--out", "" + plan);
    var good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    starts = good.opening().starts();
    mission = Folded.of(Mission.empty(good.opening().mission()), good.reports(), starts).mission();
    var first = good.opening().plans().first().plusWeeks(2);
    String row = Files.readAllLines(plan.resolve("plan.csv")).get(1);
    person = row.substring(0, row.indexOf(','));
    String hub = mission.places().hub().value();
    String ill = "ill  %s from %s until %s".formatted(person, first, first.plusWeeks(2));
    replan(plan, once, ill, "add %s KBL %s 08:00 10:00 19".formatted(hub, first));
    replan(once, twice, "cancel WHAT-IF-2");
    for (String file : FILES) {
      LINES.put(file, Files.readAllLines(once.resolve("certificate").resolve(file)));
    }
  }

  private static void replan(Path before, Path out, String... events) {
    List<String> words = new ArrayList<>(List.of("" + scenario, "" + before));
    for (String event : events) {
      words.addAll(List.of("--event", event));
    }
    words.addAll(List.of("--mode", "polish", "--budget", "1", "--out", "" + out));
    String told = run(new ReplanCommand(), words.toArray(String[]::new));
    assertThat(told).contains("files are written to " + out);
  }

  @Test
  void itsFolderIsEnough() {
    assertThat(run(new CertifyCommand(), "" + scenario, "" + once))
        .contains("A replan: checked of the scenario after 2 events, and with what 24 people")
        .contains("  ill " + person + " from ")
        .contains("Both are as they were written, by the sums in contents.txt.")
        .contains("4 Promises", "plan.csv beside the certificate says the same, row by row.");
    assertThat(run(new CertifyCommand(), "" + scenario, "" + once.resolve("certificate")))
        .contains("No contents.txt lies beside: whether they were changed cannot be said.");
    assertThat(run(new CertifyCommand(), "" + scenario, "" + plan)).doesNotContain("A replan");
  }

  /** What happened before the plan so far is not forgotten by the next one. */
  @Test
  void aReplanOfAReplanCarriesTheEventsOfBoth() throws IOException {
    assertThat(run(new CertifyCommand(), "" + scenario, "" + twice))
        .contains("after 3 events", "  add ", "  cancel WHAT-IF-2", "says the same, row by row");
    assertThat(Files.readString(twice.resolve("plan.csv"))).doesNotContain("WHAT-IF-2");
  }

  @Test
  void whatWasAnnouncedIsThePlanBeforeByteByByte() throws IOException {
    assertThat(once.resolve("certificate/announced.csv"))
        .hasSameBinaryContentAs(plan.resolve("certificate/plan.csv"));
    assertThat(twice.resolve("certificate/announced.csv"))
        .hasSameBinaryContentAs(once.resolve("certificate/plan.csv"));
  }

  @Test
  void aReplanIsRehearsedAfterItsEvents() {
    String out = "" + folder.resolve("rehearsal");
    assertThat(run(new RehearseCommand(), "" + scenario, "" + once, "--futures", "2", "--out", out))
        .contains("2 futures (seed 1)");
  }

  /** What is unsafe is counted in weeks of one person, for it is weighed against nothing. */
  @Test
  void whoIsLeftUnsafeIsCountedInWeeksOfOnePerson() throws IOException {
    Path stuck = folder.resolve("stuck");
    String day = Files.readAllLines(plan.resolve("certificate/claims.csv")).get(1).substring(10);
    String[] words = {
      "" + scenario,
      "" + plan,
      "--budget",
      "1",
      "--out",
      "" + stuck,
      "--event",
      "close KBL from " + day,
      "--event",
      "level KBL 6 from " + day
    };
    String told = run(new ReplanCommand(), words);
    List<String> claims = Files.readAllLines(stuck.resolve("certificate/claims.csv"));
    long unsafe = claims(claims, "safety_units_allowed");
    assertThat(unsafe).isPositive();
    assertThat(told.replaceAll("\\s+", " "))
        .contains("Left without a way out: ", " is unsafe at ", "change it: ")
        .contains("Safety 0 weeks " + new PostWeeks(2, List.of(1L)).ofSlots(unsafe) + " worse");
  }

  private static long claims(List<String> rows, String claim) {
    return rows.stream()
        .filter(row -> row.startsWith(claim + ","))
        .mapToLong(row -> Long.parseLong(row.substring(claim.length() + 1)))
        .sum();
  }

  @Test
  void aFolderWithoutAPlanIsToldInOneSentence() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    for (Object command : List.of(new CertifyCommand(), new RehearseCommand())) {
      assertThat(run(command, "" + scenario, "" + empty)).contains("no plan lies in this one");
    }
    String[] nowhere = {"" + scenario, "" + folder.resolve("nowhere"), "--event", "beds -1 from"};
    assertThat(run(new ReplanCommand(), nowhere)).contains("there is no such folder");
    String file = "" + plan.resolve("plan.csv");
    assertThat(run(new CertifyCommand(), "" + scenario, file)).contains("this is a file");
  }

  /** Whatever is changed in what it was made after: its sum is another one. */
  @Test
  void everySeededCorruptionIsRefused() throws IOException {
    Path changed = copied("changed", true);
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String file = FILES.get(random.nextInt(FILES.size()));
      List<String> lines = new ArrayList<>(LINES.getOrDefault(file, List.of()));
      String what = Corruption.of(lines, random);
      if (lines.equals(LINES.get(file))) {
        continue;
      }
      Path at = changed.resolve("certificate").resolve(file);
      byte[] right = Files.readAllBytes(at);
      Files.write(at, lines);
      assertThat(run(new CertifyCommand(), "" + scenario, "" + changed))
          .as("seed %d: %s, %s", seed, file, what)
          .contains("certificate/" + file, "Refused.");
      Files.write(at, right);
    }
    assertThat(run(new CertifyCommand(), "" + scenario, "" + changed)).doesNotContain("Refused.");
  }

  /** Whoever changes the sums as well has a plan of another world, which must hold there. */
  @Test
  void withoutSumsACorruptionIsRefusedOrProvesTheSame() throws IOException {
    Path changed = copied("unlisted", false);
    Certified original = certified(changed);
    assertThat(original).isInstanceOf(Certified.Proven.class);
    int refused = 0;
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String file = FILES.get(random.nextInt(FILES.size()));
      List<String> lines = new ArrayList<>(LINES.getOrDefault(file, List.of()));
      String what = Corruption.of(lines, random);
      Files.write(changed.resolve("certificate").resolve(file), lines);
      Certified verdict = certified(changed);
      refused += verdict instanceof Certified.Proven ? 0 : 1;
      if (verdict instanceof Certified.Proven) {
        assertThat(verdict).as("seed %d: %s, %s", seed, file, what).isEqualTo(original);
      }
      Files.write(
          changed.resolve("certificate").resolve(file), LINES.getOrDefault(file, List.of()));
    }
    System.out.printf("%d of %d corruptions without sums were refused.%n", refused, CORRUPTIONS);
    assertThat(refused).isGreaterThanOrEqualTo(CORRUPTIONS / 2);
  }

  @Test
  void aFileThatIsGoneIsMissed() throws IOException {
    for (String file : FILES) {
      Path without = copied("without-" + file, true);
      Files.delete(without.resolve("certificate").resolve(file));
      assertThat(run(new CertifyCommand(), "" + scenario, "" + without))
          .contains("certificate/" + file + ": \"nothing in ", "Refused.");
    }
    Path neither = copied("neither", true);
    for (String file : FILES) {
      Files.delete(neither.resolve("certificate").resolve(file));
    }
    assertThat(run(new CertifyCommand(), "" + scenario, "" + neither)).contains("Refused.");
  }

  @Test
  void whatIsWrongInTheEventsIsToldWithItsRow() throws IOException {
    Path other = copied("other", false);
    List<String> lines = new ArrayList<>(LINES.getOrDefault("events.csv", List.of()));
    lines.set(2, "cancel NOWHERE-1");
    Files.write(other.resolve("certificate/events.csv"), lines);
    assertThat(run(new CertifyCommand(), "" + scenario, "" + other))
        .contains("certificate/events.csv, row 3, column event: \"cancel NOWHERE-1\"; wanted ");
  }

  private static Path copied(String name, boolean listed) throws IOException {
    Path into = folder.resolve(name);
    Files.createDirectories(into.resolve("certificate"));
    try (var files = Files.list(once.resolve("certificate"))) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve("certificate").resolve(file.getFileName()));
      }
    }
    if (listed) {
      Files.copy(once.resolve("contents.txt"), into.resolve("contents.txt"));
      Files.copy(once.resolve("plan.csv"), into.resolve("plan.csv"));
    }
    return into;
  }

  private static Certified certified(Path of) throws IOException {
    return switch (ProofReader.read(of)) {
      case ProofReader.Read.Good(var read) -> Certifying.check(mission, read, starts);
      case ProofReader.Read.Faulty(var objections) -> new Certified.Refused(objections);
    };
  }

  private static String run(Object command, String... words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    new CommandLine(command).setOut(out).setErr(out).execute(words);
    return terminal.toString();
  }
}
