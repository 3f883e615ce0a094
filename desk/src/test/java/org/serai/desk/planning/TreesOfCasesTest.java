package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.serai.desk.cli.CertifyCommand;
import org.serai.desk.papers.Corruption;
import org.serai.desk.papers.ProofFiles;
import org.serai.desk.papers.ProofReader;
import org.serai.planner.rotation.CertificateChecker;
import picocli.CommandLine;

/** Trees of cases go into files and come back as they were; whatever fits no tree is refused. */
class TreesOfCasesTest {
  private static final int CORRUPTIONS = 300;
  private static final List<String> FILES = List.of("cases.csv", "case-prices.csv");

  @TempDir static Path folder;

  private static TreedPlan treed;
  private static Path proof;
  private static Certified original;

  @BeforeAll
  static void aPlanWithTreesIsWritten() throws IOException {
    treed = TreedPlan.in(folder);
    proof = treed.plan().resolve("certificate");
    original = certified(proof);
  }

  @Test
  void treesComeBackAsTheyWere() throws IOException {
    ProofReader.Read.Good good = (ProofReader.Read.Good) ProofReader.read(proof);
    ProofReading reading = new ProofReading(treed.demand(), good.proof());
    assertThat(reading.certificate()).isEqualTo(treed.answer().certificate());
    assertThat(reading.objections()).isEmpty();
    assertThat(good.proof().trees().cases().stream().flatMap(each -> each.asks().stream()))
        .extracting(asks -> asks.place().where())
        .contains(PlanProof.Where.values());
  }

  /** A station's own post has no id; it is told apart from every other post all the same. */
  @Test
  void everyPostCanNameItsPart() {
    ProofRows rows = new ProofRows(treed.demand());
    int posts = treed.demand().problem().posts().size();
    assertThat(posts).isGreaterThan(treed.demand().books().posts().size());
    assertThat(IntStream.range(0, posts))
        .allMatch(post -> rows.findPart(rows.part(post)).equals(Optional.of(post)));
  }

  @Test
  void casesThatLeaveNoneOutProveWhatTheirPricesProve() {
    assertThat(
            CertificateChecker.check(
                treed.demand().problem(), treed.answer().plan(), treed.answer().certificate()))
        .isEqualTo(
            new CertificateChecker.Verdict.Proven(
                treed.answer().plan().objective(),
                treed.answer().safetyBound(),
                treed.answer().bound()));
    assertThat(original)
        .isInstanceOfSatisfying(
            Certified.Proven.class,
            proven -> assertThat(proven.cases()).isEqualTo(new Certified.Cases(2, 26)));
  }

  @Test
  void theCommandSaysOnHowManyCasesTheBoundRests() {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    int code =
        new CommandLine(new CertifyCommand())
            .setOut(out)
            .setErr(out)
            .execute("" + treed.scenario(), "" + treed.plan());
    System.out.println(terminal);
    assertThat(terminal.toString()).contains("Bound proven with 2 trees of 26 cases.");
    assertThat(code).isZero();
  }

  @Test
  void oneFileWithoutTheOtherIsRefused() throws IOException {
    for (String file : FILES) {
      Path tampered = copy("lacking-" + file);
      Files.delete(tampered.resolve(file));
      assertThat(told(certified(tampered)))
          .contains("certificate/" + file + ": \"nothing in ", "wanted a file of at most");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFitsNoTreeIsRefusedWithItsPlace(Misfit misfit) throws IOException {
    Path tampered = copy("misfit-" + misfit);
    for (String file : FILES) {
      Path path = tampered.resolve(file);
      List<String> lines = new ArrayList<>(Files.readAllLines(path));
      misfit.change(treed, file, lines);
      Files.write(path, lines);
    }
    assertThat(told(certified(tampered))).contains(misfit.told());
  }

  /** Refused, or provably the same plan with the same proof: another question of no weight, say. */
  @Test
  void everySeededCorruptionOfTreesIsCaughtOrHarmless() throws IOException {
    int harmless = 0;
    Path tampered = copy("seeded");
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String file = FILES.get(random.nextInt(FILES.size()));
      List<String> lines = new ArrayList<>(Files.readAllLines(proof.resolve(file)));
      String what = Corruption.of(lines, random);
      Files.write(tampered.resolve(file), lines);
      Certified verdict = certified(tampered);
      if (verdict instanceof Certified.Proven) {
        harmless++;
        assertThat(verdict).as("seed %d: %s, %s", seed, file, what).isEqualTo(original);
      }
      Files.copy(proof.resolve(file), tampered.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    System.out.printf(
        "%d of %d corruptions of trees were refused; %d changed nothing that is claimed or"
            + " proven.%n",
        CORRUPTIONS - harmless, CORRUPTIONS, harmless);
    assertThat(CORRUPTIONS - harmless).isGreaterThanOrEqualTo(150);
  }

  private static Path copy(String name) throws IOException {
    Path into = Files.createDirectories(folder.resolve(name));
    try (var files = Files.list(proof)) {
      for (Path file : files.toList()) {
        Files.copy(file, into.resolve(file.getFileName()));
      }
    }
    return into;
  }

  private static Certified certified(Path from) throws IOException {
    return switch (ProofReader.read(from)) {
      case ProofReader.Read.Good(var read) ->
          Certifying.check(treed.mission(), read, Instant.EPOCH);
      case ProofReader.Read.Faulty(var objections) -> new Certified.Refused(objections);
    };
  }

  private static String told(Certified verdict) {
    return switch (verdict) {
      case Certified.Proven proven -> "Proven: " + proven;
      case Certified.Refused no ->
          IntStream.range(0, no.objections().size())
              .mapToObj(i -> ProofFiles.told(no.objections().get(i)))
              .reduce("", (all, line) -> all + line + "\n");
    };
  }
}
