package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact.FlightScheduled;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact.LevelSet;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Source;

/** Course, lesson 1: a folder of CSV files becomes reports. */
class C01_ReadingAFolderTest {
  @TempDir Path folder;

  @Test
  void readsTheSmallestScenario() {
    Scenario scenario = good(Sheets.small());
    assertThat(scenario.opening().mission()).hasToString("T-1");
    assertThat(scenario.reports()).hasSize(10);
  }

  @Test
  void readsLocalTimesInTheZoneOfThePlace() {
    Scenario scenario = good(Sheets.small());
    FlightScheduled flight = only(scenario, FlightScheduled.class);
    // Almaty was six hours ahead of UTC in 2021, Kabul four and a half.
    assertThat(flight.legs())
        .containsExactly(
            leg("ALA", "KBL", "2021-08-25T02:00:00Z", "2021-08-25T05:30:00Z"),
            leg("KBL", "ALA", "2021-08-25T07:30:00Z", "2021-08-25T11:00:00Z"));
  }

  @Test
  void datesALevelByTheClockOfItsArea() {
    Report level =
        good(Sheets.small()).reports().stream()
            .filter(report -> report.fact() instanceof LevelSet)
            .findFirst()
            .orElseThrow();
    assertThat(level.happened()).isEqualTo("2021-08-15T13:30:00Z");
  }

  @Test
  void registersPeopleAtAPlaceOrAway() {
    assertThat(all(good(Sheets.small()), PersonRegistered.class))
        .extracting(PersonRegistered::opening)
        .containsExactly(new Account.At(new PlaceId("KBL")), Account.AWAY);
  }

  @Test
  void givesTheSameIdsWhenTheSameScenarioIsReadTwice() {
    assertThat(good(Sheets.small()).reports()).isEqualTo(good(Sheets.small()).reports());
  }

  @Test
  void givesEveryReportAnIdOfItsOwn() {
    assertThat(good(Sheets.small()).reports()).extracting(Report::id).doesNotHaveDuplicates();
  }

  @Test
  void givesAMendedRowAnotherId() {
    Scenario before = good(Sheets.small());
    Scenario after = good(Sheets.small().with("agencies", "agency,name\nUNAMA,The mission\n"));
    assertThat(after.reports().get(4).id()).isNotEqualTo(before.reports().get(4).id());
  }

  @Test
  void takesTheSourceFromTheRow() {
    Sheets sheets =
        Sheets.small()
            .with("agencies", "agency,name,basis,source\nUNAMA,UN,assumption,not yet confirmed\n");
    assertThat(good(sheets).reports())
        .extracting(Report::source)
        .contains(Source.assumption("not yet confirmed"), Source.fact("scenario T-1"));
  }

  @Test
  void keepsIdentitiesOutOfTheReports() {
    Sheets sheets =
        Sheets.small()
            .with("identities", "person,name,own_name\nP-1,Aiko Lindqvist,Айко Линдквист\n")
            .with("documents", "person,kind,from,number\nP-1,passport,2020-01-01,X777\n");
    Scenario scenario = good(sheets);
    assertThat(scenario.identities()).singleElement().hasToString("identity of P-1, 3 fields");
    assertThat(scenario.identities().getFirst().fields())
        .containsEntry("own_name", "Айко Линдквист")
        .containsEntry("passport from 2020-01-01", "X777");
    assertThat(scenario.reports().toString()).doesNotContain("Lindqvist", "X777");
  }

  private Scenario good(Sheets sheets) {
    ScenarioRead read = sheets.read(folder);
    assertThat(read).isInstanceOf(ScenarioRead.Good.class);
    return ((ScenarioRead.Good) read).scenario();
  }

  private static <F extends Fact> List<F> all(Scenario scenario, Class<F> type) {
    return scenario.reports().stream()
        .map(Report::fact)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static <F extends Fact> F only(Scenario scenario, Class<F> type) {
    return all(scenario, type).getFirst();
  }

  private static Leg leg(String from, String to, String departs, String arrives) {
    return new Leg(
        new PlaceId(from), new PlaceId(to), Instant.parse(departs), Instant.parse(arrives));
  }
}
