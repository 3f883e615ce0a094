package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.cli.ReplanCommand;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.PostWeeks;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import picocli.CommandLine;

/** A plan is worth weeks of a post, on the terminal and on paper as on the pages; never points. */
class S77_TheTerminalSaysWhatThePagesSayTest {
  private static final List<String> LEVELS =
      List.of("work", "stay", "promises", "fairness", "upkeep");
  private static final List<String> NAMES =
      List.of("2 Work", "3 Rules of stay", "4 Promises", "5 Fairness", "6 Cost and wishes");

  @TempDir static Path folder;

  private static Path scenario;
  private static Path plan;
  private static String planned;
  private static String certified;
  private static PostWeeks weeks;
  private static LocalDate first;
  private static Map<String, Long> claims;

  @BeforeAll
  static void aPlanIsMadeAndCertified() throws IOException {
    scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    run(new GenerateCommand(), "--people 24 --stations 3 --weeks 8 --out " + scenario);
    planned = run(new PlanCommand(), scenario + " --budget 2 --out " + plan);
    certified = run(new CertifyCommand(), scenario + " " + plan);
    Scenario good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    Mission empty = Mission.empty(good.opening().mission());
    Mission mission = Folded.of(empty, good.reports(), good.opening().starts()).mission();
    first = good.opening().plans().first();
    Planning.Request request =
        new Planning.Request(new PlanId("R"), first, 8, good.opening().starts());
    weeks = PostWeeks.of(mission, request);
    claims =
        Files.readAllLines(plan.resolve("certificate/claims.csv")).stream()
            .map(row -> row.split(",", -1))
            .filter(cells -> cells[1].matches("-?\\d+"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Long.valueOf(cells[1])));
  }

  private static long claim(String name) {
    return claims.getOrDefault(name, -1L);
  }

  @Test
  void certifyTellsWeeksAndTheWordsOfThePageForEachGap() {
    long safety = claim("safety_units_allowed");
    assertThat(row(certified, "1 Safety")).startsWith(weeks.ofSlots(safety) + " ");
    for (int level = 0; level < LEVELS.size(); level++) {
      long value = claim(LEVELS.get(level) + "_cost");
      Gap gap = new Gap(value, claim(LEVELS.get(level) + "_bound"));
      assertThat(row(certified, NAMES.get(level)))
          .startsWith(weeks.weeks(value) + " ")
          .endsWith(" " + gap.words());
    }
    assertThat(certified)
        .contains("level", "the plan", "at best", "above the best")
        .doesNotContain("unbounded", "optimal");
    assertThat(flat(certified)).contains(weeks.scale());
  }

  /** What is left for who reckons on: the certificate, which a program reads. */
  @Test
  void thePointsAreInTheCertificateAndItSaysSo() {
    assertThat(certified).contains("The certificate's claims.csv has the same to the last point.");
    assertThat(claims).containsKeys("work_cost", "work_bound", "bound");
  }

  @Test
  void planAndSummaryTellWeeksAndWhatTheyAre() throws IOException {
    String work = weeks.weeks(claim("work_cost"));
    assertThat(planned).containsPattern("(?m)^  Work +" + work + "$");
    assertThat(flat(planned))
        .contains("Together " + weeks.weeks(all()), weeks.scale())
        .doesNotContain(" points");
    assertThat(Files.readString(plan.resolve("summary.html")))
        .contains(">" + work + "<", weeks.scale())
        .doesNotContain(">Points<");
  }

  private static long all() {
    return LEVELS.stream().mapToLong(level -> claim(level + "_cost")).sum();
  }

  @Test
  void aReplanTellsEachLevelBeforeAndAfterAndWhetherItIsBetter() throws IOException {
    String stay = Files.readAllLines(plan.resolve("plan.csv")).get(1);
    String ill =
        "ill %s from %s until %s".formatted(stay.split(",", -1)[0], first, first.plusDays(9));
    List<String> words = new ArrayList<>(List.of("" + scenario, "" + plan, "--budget", "1"));
    words.addAll(List.of("--event", ill));
    String told = run(new ReplanCommand(), words.toArray(String[]::new));
    long before = claim("work_cost");
    assertThat(row(told, "Work")).startsWith(weeks.weeks(before) + " ");
    assertThat(row(told, "Work")).matches(".*   (same|better by .+ weeks?|worse by .+ weeks?)");
    assertThat(told).doesNotContain(" points", "nothing proven");
    assertThat(flat(told)).contains(weeks.scale());
    assertThat(told.lines().filter(line -> !line.startsWith("after ")))
        .allMatch(line -> line.length() <= 80);
  }

  /** The rest of the line that begins with a level. */
  private static String row(String told, String level) {
    return told.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(level + " "))
        .map(line -> line.substring(level.length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private static String flat(String told) {
    return told.replaceAll("\\s+", " ");
  }

  private static String run(Object command, String words) {
    return run(command, words.split(" ", -1));
  }

  private static String run(Object command, String... words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    int code = new CommandLine(command).setOut(out).setErr(out).execute(words);
    assertThat(code).as("%s: %s", Arrays.asList(words), terminal).isZero();
    return terminal.toString();
  }
}
