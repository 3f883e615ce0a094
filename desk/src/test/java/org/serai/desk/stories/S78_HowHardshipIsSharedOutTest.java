package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.PlanProof;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Slot;
import org.serai.desk.planning.SlotCalendar;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import picocli.CommandLine;

/** Who bears how much is told in weeks and shares, and what they are stands beside them. */
class S78_HowHardshipIsSharedOutTest {
  private static final String FIGURES =
      " of \\d+ people the lowest bears \\d+ % of a fair share, the middle one \\d+ %, the highest"
          + " \\d+ %; evenness [01]\\.\\d\\d of 1";

  @TempDir static Path folder;

  private static Path plan;
  private static String planned;
  private static Mission mission;
  private static PlanProof proof;
  private static Advising advising;
  private static Planning.Request request;

  @BeforeAll
  static void aPlanIsMade() throws IOException {
    Path scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    run(new GenerateCommand(), "--people 24 --stations 3 --weeks 8 --out " + scenario);
    planned = flat(run(new PlanCommand(), scenario + " --budget 2 --out " + plan));
    var good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    Mission empty = Mission.empty(good.opening().mission());
    mission = Folded.of(empty, good.reports(), good.opening().starts()).mission();
    proof = ((ProofReader.Read.Good) ProofReader.read(plan)).proof();
    advising = Advising.of(mission, proof, good.opening().starts());
    request =
        new Planning.Request(
            new PlanId("R"), proof.first(), proof.weeks(), good.opening().starts());
  }

  private static String weeksAboveTheShare() throws IOException {
    long above =
        Files.readAllLines(plan.resolve("certificate/claims.csv")).stream()
            .filter(row -> row.startsWith("above_share,"))
            .mapToLong(row -> Long.parseLong(row.substring("above_share,".length())))
            .sum();
    // Two slots are a week here, and a slot at level 3 counts three.
    return above % 2 == 0 ? "%,d".formatted(above / 2) : "%,.1f".formatted(above / 2.0);
  }

  @Test
  void theTerminalTellsWeeksAndSharesAndWhatTheyAre() throws IOException {
    assertThat(planned)
        .contains("weeks of hardship above the fair share: " + weeksAboveTheShare() + ";")
        .containsPattern(FIGURES)
        .contains(advising.weeks().legend());
    assertThat(advising.weeks().legend().getLast())
        .startsWith("Hardship: a week in the field counts as often as the security level")
        .contains("Evenness (Jain’s index) is 1 where all bear alike");
  }

  @Test
  void thePapersSayTheSame() throws IOException {
    for (String paper : new String[] {"summary.html", "report.txt"}) {
      assertThat(flat(Files.readString(plan.resolve(paper))))
          .as(paper)
          .containsPattern(FIGURES)
          .contains(advising.weeks().legend())
          .doesNotContain("units of exposure");
    }
  }

  /** Where somebody would bear more or less elsewhere, that is a reason like any other. */
  @Test
  void aReasonTellsWeeksOfHardship() {
    assertThat(reasons())
        .anyMatch(why -> why.matches("(Plus|Minus) .+ weeks? of hardship above fair shares\\."));
    assertThat(reasons()).noneMatch(why -> why.contains("exposure"));
  }

  private static Stream<String> reasons() {
    SlotCalendar calendar = SlotCalendar.of(mission, request);
    return proof.stays().stream()
        .map(PlanProof.Stay::person)
        .distinct()
        .flatMap(person -> calendar.slots().stream().flatMap(slot -> why(person, slot)));
  }

  private static Stream<String> why(PersonId person, Slot slot) {
    return advising.why(person, slot.from()).because().stream();
  }

  private static String flat(String told) {
    return told.replaceAll("\\s+", " ");
  }

  private static String run(Object command, String words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    int code = new CommandLine(command).setOut(out).setErr(out).execute(words.split(" ", -1));
    assertThat(code).as(terminal.toString()).isZero();
    return terminal.toString();
  }
}
