package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.serai.mission.facts.FlightFact.HeadsReported;
import org.serai.mission.facts.MovementFact.Boarded;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Category;

/**
 * The shipped example is what its generator makes and what the press reported. To write its sheets
 * anew: {@code mvn -pl desk -am test -Dtest=AlmatyExampleTest -Dserai.rewrite=true}.
 */
class AlmatyExampleTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "almaty-2021");

  @Test
  void isWhatTheGeneratorMakes() throws IOException {
    if (Boolean.getBoolean("serai.rewrite")) {
      ScenarioWriter.folder(EXAMPLE, AlmatyStory.sheets());
    }
    List<TextSheet> shipped = ScenarioFiles.load(EXAMPLE, new Faults());
    for (TextSheet made : AlmatyStory.sheets()) {
      assertThat(shipped).as(made.name()).contains(made);
    }
  }

  @Test
  void hasThePeopleOfThePublicFigures() {
    Map<Category, Long> heads =
        reports().stream()
            .map(Report::fact)
            .filter(PersonRegistered.class::isInstance)
            .map(PersonRegistered.class::cast)
            .collect(Collectors.groupingBy(PersonRegistered::category, Collectors.counting()));
    assertThat(heads)
        .containsEntry(Category.INTERNATIONAL_STAFF, 298L)
        .containsEntry(Category.UN_VOLUNTEER, 68L)
        .containsEntry(Category.NATIONAL_STAFF, 770L)
        .containsEntry(Category.HOST_NATIONAL, 25L)
        .containsEntry(Category.THIRD_COUNTRY_NATIONAL, 16L);
  }

  @Test
  void countsOneHeadMoreOnTheC295ThanAnyListNames() {
    List<Report> reports = reports();
    long named =
        reports.stream()
            .map(Report::fact)
            .filter(Boarded.class::isInstance)
            .map(Boarded.class::cast)
            .filter(boarded -> boarded.flight().value().equals(AlmatyJourneys.EMBASSY))
            .count();
    assertThat(named).isEqualTo(41);
    assertThat(reports.stream().map(Report::fact))
        .filteredOn(HeadsReported.class::isInstance)
        .extracting(Object::toString)
        .anyMatch(heads -> heads.contains("C295") && heads.contains("heads=42"));
  }

  @Test
  void saysOfEveryRowWhetherItIsAFactOrAnAssumption() throws IOException {
    for (TextSheet sheet : ScenarioFiles.load(EXAMPLE, new Faults())) {
      int basis = sheet.header().cells().indexOf("basis");
      int source = sheet.header().cells().indexOf("source");
      assertThat(basis).as(sheet.file() + " has a column basis").isNotNegative();
      assertThat(sheet.body())
          .as(sheet.file())
          .allMatch(row -> !row.cell(basis).isEmpty() && !row.cell(source).isEmpty());
    }
    assertThat(Files.exists(EXAMPLE.resolve("README.md"))).isTrue();
  }

  private static List<Report> reports() {
    return switch (ScenarioReader.read(EXAMPLE)) {
      case ScenarioRead.Good(Scenario scenario) -> scenario.reports();
      case ScenarioRead.Faulty(List<Fault> faults, int unlisted) ->
          throw new AssertionError(unlisted + " more than " + faults);
    };
  }
}
