package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact.CeilingSet;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;

/** Course, lesson 5: scenarios of any size, and each of them good. */
class C05_GeneratorTest {
  @TempDir Path folder;

  static Stream<GeneratorOrder> orders() {
    Random random = new Random(20_260_301);
    return Stream.generate(
            () -> {
              int people = 4 + random.nextInt(400);
              int stations = 1 + random.nextInt(Math.min(40, people / 2));
              return new GeneratorOrder(
                  people, stations, 4 + random.nextInt(30), random.nextLong());
            })
        .limit(25);
  }

  @ParameterizedTest
  @MethodSource("orders")
  void makesAScenarioWithoutAFaultWhateverTheOrder(GeneratorOrder order) {
    Scenario scenario = good(order);
    long rotating = people(scenario).filter(person -> person.category().rotates()).count();
    assertThat(rotating).isEqualTo(order.people());
    assertThat(scenario.reports()).extracting(Report::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void beginsWithNobodyAboveACeiling(GeneratorOrder order) {
    Scenario scenario = good(order);
    Map<PlaceId, Integer> ceilings = new HashMap<>();
    scenario.reports().stream()
        .map(Report::fact)
        .filter(CeilingSet.class::isInstance)
        .map(CeilingSet.class::cast)
        .filter(set -> set.from().isBefore(order.first()))
        .forEach(set -> ceilings.put(set.station(), set.heads()));
    Map<Account, Integer> heads = new HashMap<>();
    people(scenario)
        .filter(person -> person.category().countsAgainstCeiling())
        .forEach(person -> heads.merge(person.opening(), 1, Integer::sum));
    ceilings.forEach(
        (station, ceiling) ->
            assertThat(heads.getOrDefault(new Account.At(station), 0))
                .as("heads at " + station)
                .isLessThanOrEqualTo(ceiling));
  }

  @Test
  void makesTheSameFilesForTheSameOrder() throws IOException {
    GeneratorOrder order = new GeneratorOrder(50, 5, 6, 42);
    ScenarioGenerator.write(order, folder.resolve("a"));
    ScenarioGenerator.write(order, folder.resolve("b"));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void makesOtherFilesForAnotherSeed() {
    assertThat(ScenarioGenerator.sheets(new GeneratorOrder(50, 5, 6, 1)))
        .isNotEqualTo(ScenarioGenerator.sheets(new GeneratorOrder(50, 5, 6, 2)));
  }

  @Test
  void addsHalfAsManyNationalStaff() {
    Scenario scenario = good(new GeneratorOrder(80, 4, 8, 5));
    assertThat(people(scenario).filter(p -> p.category() == Category.NATIONAL_STAFF)).hasSize(40);
  }

  @Test
  void hasEverythingThatAPlannerMustDecideAbout() {
    List<TextSheet> sheets = ScenarioGenerator.sheets(new GeneratorOrder(400, 12, 26, 9));
    assertThat(sheets)
        .filteredOn(sheet -> sheet.rows().isEmpty())
        .extracting(TextSheet::name)
        .isEmpty();
    TextSheet flights =
        sheets.stream().filter(s -> s.name().equals("flights")).findFirst().orElseThrow();
    int reason = flights.header().cells().indexOf("reason");
    assertThat(flights.rows()).anyMatch(row -> !row.cell(reason).isEmpty());
  }

  @Test
  void refusesAnOrderThatNoMissionHas() {
    assertThatThrownBy(() -> new GeneratorOrder(10, 9, 8, 1))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining("at most half the people");
  }

  private static Scenario good(GeneratorOrder order) {
    ScenarioRead read = ScenarioReader.read("generated", ScenarioGenerator.sheets(order));
    assertThat(read).as("" + order).isInstanceOf(ScenarioRead.Good.class);
    return ((ScenarioRead.Good) read).scenario();
  }

  private static Stream<PersonRegistered> people(Scenario scenario) {
    return scenario.reports().stream()
        .map(Report::fact)
        .filter(PersonRegistered.class::isInstance)
        .map(PersonRegistered.class::cast);
  }
}
