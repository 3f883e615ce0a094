package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.papers.Corruption;
import org.serai.desk.papers.PlanFiles;
import org.serai.desk.papers.PlanTable;
import org.serai.desk.papers.ProofFiles;
import org.serai.desk.papers.ProofReader;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.Certifying;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Objection;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;
import picocli.CommandLine;

/** Somebody else checks plan and certificate against the scenario, and believes neither. */
class S60_APlanIsCertifiedTest {
  private static final int CORRUPTIONS = 420;
  private static final int TRUNCATIONS = 60;
  private static final int WEEKS = 8;
  private static final int ROUNDS = 20_000;
  private static final List<String> FILES =
      List.of("claims.csv", "plan.csv", "prices.csv", "cases.csv", "case-prices.csv");

  @TempDir static Path folder;

  private static Path scenario;
  private static Path plan;
  private static Mission mission;
  private static Instant starts;
  private static Certified original;
  private static final Map<String, List<String>> LINES = new LinkedHashMap<>();

  @BeforeAll
  static void aPlanIsMade() throws IOException {
    scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    String[] size = {"--people", "24", "--stations", "3", "--weeks", "" + WEEKS};
    List<String> words = new ArrayList<>(Arrays.asList(size));
    words.addAll(List.of("--out", "" + scenario));
    run(new GenerateCommand(), words.toArray(String[]::new));
    Scenario good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    starts = good.opening().starts();
    mission =
        Folded.of(Mission.empty(good.opening().mission()), good.reports(), good.opening().starts())
            .mission();
    PlanFiles.writeAll(plan, proposed(good.opening().plans().first()), Desk.names(good));
    for (String file : FILES) {
      LINES.put(file, Files.readAllLines(plan.resolve("certificate").resolve(file)));
    }
    original = certified(plan.resolve("certificate"));
  }

  /** As the command does, but by rounds: a slow machine comes to the same cases. */
  private static Proposal proposed(LocalDate first) {
    Planning.Request request = new Planning.Request(new PlanId("draft"), first, WEEKS, starts);
    return Planning.propose(
        mission, request, Budget.rounds(ROUNDS, 1), Progress.silent(), new Stop());
  }

  @Test
  void whatThePlannerWroteIsProven() {
    assertThat(original).isInstanceOf(Certified.Proven.class);
    Certified.Proven proven = (Certified.Proven) original;
    assertThat(proven.levels()).allMatch(line -> line.bound() <= line.value());
    assertThat(proven.levels().stream().skip(1).mapToLong(Certified.Line::bound).sum())
        .isLessThanOrEqualTo(proven.together().bound());
  }

  @Test
  void theCommandPrintsValueBoundAndGapOfEachLevel() {
    String told = run(new CertifyCommand(), "" + scenario, "" + plan);
    assertThat(told)
        .contains("1 Safety", "2 Work", "3 Rules of stay", "4 Promises", "5 Fairness")
        .contains("6 Cost and wishes", "Levels 2 to 6", "at best", "24 people in 16 half-weeks")
        .containsPattern("Bound proven with \\d+ trees? of \\d+ cases\\.");
  }

  /** Whoever leaves the cases out has a plan of the older form, and a bound that is not proven. */
  @Test
  void withoutItsCasesTheBoundIsRefused() throws IOException {
    Map<String, List<String>> lines = copy();
    lines.remove("cases.csv");
    lines.remove("case-prices.csv");
    Path tampered = written("older", lines);
    assertThat(run(new CertifyCommand(), "" + scenario, "" + tampered))
        .contains("(bound), column value")
        .contains("wanted what the prices prove")
        .contains("Refused.");
  }

  @Test
  void aTamperedClaimIsRefusedWithItsPlace() throws IOException {
    Map<String, List<String>> lines = copy();
    rows(lines, "claims.csv").set(15, "work_cost,1");
    Path tampered = written("claim", lines);
    assertThat(run(new CertifyCommand(), "" + scenario, "" + tampered))
        .contains("certificate/claims.csv, row 16 (work_cost), column value: \"1\"; wanted ")
        .contains("counted again from the plan")
        .contains("Refused.");
  }

  @Test
  void aPersonInTwoPlacesIsRefusedWithTheRow() throws IOException {
    Map<String, List<String>> lines = copy();
    rows(lines, "plan.csv").add(2, rows(lines, "plan.csv").get(1));
    Path tampered = written("twice", lines);
    assertThat(run(new CertifyCommand(), "" + scenario, "" + tampered))
        .contains("certificate/plan.csv, row 3, column first_slot");
  }

  /** Refused, or provably the same plan with the same proof: rows in another order, say. */
  @Test
  void everySeededCorruptionIsCaughtOrHarmless() throws IOException {
    int harmless = 0;
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      Map<String, List<String>> lines = copy();
      String what = corrupt(lines, new SplittableRandom(seed));
      Certified verdict = certified(written("seeded", lines));
      if (verdict instanceof Certified.Proven) {
        harmless++;
        assertThat(verdict).as("seed %d: %s", seed, what).isEqualTo(original);
      }
    }
    System.out.printf(
        "%d of %d corruptions were refused; %d changed nothing that is claimed or proven.%n",
        CORRUPTIONS - harmless, CORRUPTIONS, harmless);
    assertThat(CORRUPTIONS - harmless).isGreaterThanOrEqualTo(200);
  }

  private static Path withTable(String name, byte[] table) throws IOException {
    Path into = folder.resolve(name);
    Path inside = Files.createDirectories(into.resolve("certificate"));
    for (Map.Entry<String, List<String>> each : LINES.entrySet()) {
      Files.write(inside.resolve(each.getKey()), each.getValue(), StandardCharsets.UTF_8);
    }
    Files.write(into.resolve("plan.csv"), table);
    return into;
  }

  private static byte[] table() throws IOException {
    return Files.readAllBytes(plan.resolve("plan.csv"));
  }

  @Test
  void theTableBesideTheCertificateSaysTheSame() {
    assertThat(run(new CertifyCommand(), "" + scenario, "" + plan))
        .contains("plan.csv beside the certificate says the same, row by row.");
    assertThat(run(new CertifyCommand(), "" + scenario, "" + plan.resolve("certificate")))
        .contains("No plan.csv lies beside the certificate; nothing else was read.");
  }

  @Test
  void aTableThatWasCutOffIsRefusedWithItsRow() throws IOException {
    byte[] whole = table();
    Path cut = withTable("cut-off", Arrays.copyOf(whole, whole.length / 2));
    assertThat(run(new CertifyCommand(), "" + scenario, "" + cut))
        .containsPattern("(?m)^plan\\.csv, row \\d+(, column \\w+)?: .*as the certified plan says$")
        .contains("Refused.")
        .doesNotContain("at best");
  }

  @Test
  void aTableThatIsGoneIsMissed() throws IOException {
    Path without = withTable("gone", table());
    Files.writeString(without.resolve("contents.txt"), "plan.csv\n");
    Files.delete(without.resolve("plan.csv"));
    assertThat(run(new CertifyCommand(), "" + scenario, "" + without))
        .contains("plan.csv: \"nothing in " + without)
        .contains("Refused.");
  }

  /** Wherever it is cut: only the end of the last line may be missing. */
  @Test
  void everyTruncationOfTheTableIsCaught() throws IOException {
    byte[] whole = table();
    Proposal right = proposal();
    for (int seed = 0; seed < TRUNCATIONS; seed++) {
      int length = new SplittableRandom(seed).nextInt(whole.length - 2);
      Path cut = withTable("truncated", Arrays.copyOf(whole, length));
      List<Objection> found = PlanTable.objections(cut, right);
      assertThat(found).as("seed %d, cut at %d of %d", seed, length, whole.length).hasSize(1);
      assertThat(ProofFiles.told(found.getFirst())).startsWith("plan.csv");
    }
  }

  /** Caught, or the same cells in the same order: rows that are alike changed places, say. */
  @Test
  void everySeededCorruptionOfTheTableIsCaughtOrHarmless() throws IOException {
    List<String> whole = Files.readAllLines(plan.resolve("plan.csv"));
    Proposal right = proposal();
    int caught = 0;
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      List<String> lines = new ArrayList<>(whole);
      String what = Corruption.of(lines, new SplittableRandom(seed));
      String text = String.join("\n", lines) + "\n";
      Path changed = withTable("changed", text.getBytes(StandardCharsets.UTF_8));
      boolean harmless = PlanTable.objections(changed, right).isEmpty();
      assertThat(harmless).as("seed %d: %s", seed, what).isEqualTo(lines.equals(whole));
      caught += harmless ? 0 : 1;
    }
    assertThat(caught).isGreaterThanOrEqualTo(200);
  }

  private static Proposal proposal() throws IOException {
    var read = (ProofReader.Read.Good) ProofReader.read(plan);
    var good = ((ScenarioRead.Good) ScenarioReader.read(scenario)).scenario();
    return Planning.certified(mission, read.proof(), good.opening().starts());
  }

  private static String corrupt(Map<String, List<String>> all, SplittableRandom random) {
    String file = FILES.get(random.nextInt(FILES.size()));
    return file + ", " + Corruption.of(rows(all, file), random);
  }

  private static List<String> rows(Map<String, List<String>> all, String file) {
    return all.getOrDefault(file, new ArrayList<>());
  }

  private static Map<String, List<String>> copy() {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    LINES.forEach((file, lines) -> copy.put(file, new ArrayList<>(lines)));
    return copy;
  }

  private static Path written(String name, Map<String, List<String>> lines) throws IOException {
    Path into = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, List<String>> each : lines.entrySet()) {
      Files.write(into.resolve(each.getKey()), each.getValue(), StandardCharsets.UTF_8);
    }
    return into;
  }

  private static Certified certified(Path proof) throws IOException {
    return switch (ProofReader.read(proof)) {
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
