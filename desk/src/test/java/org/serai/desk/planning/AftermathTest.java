package org.serai.desk.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.ScenarioGenerator;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.people.Person;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.planner.rotation.RotationProblem;

/**
 * Events happen one upon the other, last as long as they say, and are refused when they are idle.
 */
class AftermathTest {
  private static final int LAST = -1;

  @TempDir static Path folder;

  private static Mission mission;
  private static Planning.Request request;
  private static LocalDate first;
  private static String hub;
  private static PlaceId station;
  private static PersonId person;

  @BeforeAll
  static void aMission() throws IOException {
    ScenarioGenerator.write(new GeneratorOrder(24, 3, 8, 3), folder.resolve("scenario"));
    var good = ((ScenarioRead.Good) ScenarioReader.read(folder.resolve("scenario"))).scenario();
    Instant starts = good.opening().starts();
    mission = Folded.of(Mission.empty(good.opening().mission()), good.reports(), starts).mission();
    first = good.opening().plans().first();
    request = new Planning.Request(new PlanId("R-1"), first, 8, starts);
    hub = mission.places().hub().value();
    station = mission.posts().posts().iterator().next().station();
    person = mission.people().people().iterator().next().id();
  }

  private static LocalDate week(int number) {
    return first.plusWeeks(number);
  }

  private static Aftermath after(String... events) {
    Aftermath after = Aftermath.none(mission, request);
    for (String event : events) {
      after = after.then(event);
    }
    return after;
  }

  private static int cap(Aftermath after, LocalDate day) {
    return after.mission().lodging().findCap(mission.places().hub(), day).orElseThrow();
  }

  @Test
  void twoLossesOfBedsAddUp() {
    int before = cap(after(), week(3));
    Aftermath both =
        after(
            "beds -3 from %s until %s".formatted(week(2), week(4)),
            "beds -2 from %s until %s".formatted(week(1), week(5)));
    assertThat(cap(both, week(1))).isEqualTo(before - 2);
    assertThat(cap(both, week(3))).isEqualTo(before - 5);
    assertThat(cap(both, week(4).plusDays(1))).isEqualTo(before - 2);
    assertThat(cap(both, week(5).plusDays(1))).isEqualTo(before);
  }

  /** What was to begin meanwhile begins after it, or never where no last day is given. */
  @Test
  void aCeilingHoldsUntilItsLastDayWhateverWasToBeginMeanwhile() {
    String meanwhile = "ceiling %s 9 from %s".formatted(station, week(3));
    Aftermath until =
        after(meanwhile, "ceiling %s 2 from %s until %s".formatted(station, week(1), week(5)));
    assertThat(ceiling(until, week(4))).isEqualTo(2);
    assertThat(ceiling(until, week(5).plusDays(1))).isEqualTo(9);
    Aftermath lasting = after(meanwhile, "ceiling %s 2 from %s".formatted(station, week(1)));
    assertThat(ceiling(lasting, week(7))).isEqualTo(2);
  }

  private static int ceiling(Aftermath after, LocalDate day) {
    return after.mission().security().findCeiling(station, day).orElseThrow();
  }

  @Test
  void aLevelHoldsUntilItsLastDayWhateverWasExpected() {
    for (LocalDate from : List.of(week(1), request.now().atZone(zone()).toLocalDate())) {
      Aftermath after =
          after(
              "level %s 2 from %s".formatted(station, week(3)),
              "level %s 5 from %s until %s".formatted(station, from, week(5)));
      assertThat(level(after, week(4))).as("from " + from).isEqualTo(SecurityLevel.of(5));
      assertThat(level(after, week(6))).as("from " + from).isEqualTo(SecurityLevel.of(2));
    }
  }

  private static ZoneId zone() {
    return mission.places().zone();
  }

  /** On the day on which a plan begins it is later than the start of its first slot. */
  @Test
  void aLevelThatRisesOnTheFirstDayOfThePlanIsKnownToItsFirstSlot() {
    Instant morning = first.atTime(9, 0).atZone(zone()).toInstant();
    var today = new Planning.Request(request.plan(), first, request.weeks(), morning);
    Mission calm = Folded.of(mission, List.of(), morning).mission();
    String rises = "level %s 6 from %s until %s".formatted(station, first, week(2));
    Mission risen = Aftermath.none(calm, today).then(rises).mission();
    int number = stations().indexOf(station);
    assertThat(exposure(calm, today, number, 0)).isLessThan(6);
    assertThat(exposure(risen, today, number, 0)).isEqualTo(6);
    assertThat(exposure(risen, today, number, LAST)).isLessThan(6);
  }

  private static List<PlaceId> stations() {
    return mission.places().places().stream()
        .filter(place -> place.kind() == PlaceKind.DUTY_STATION)
        .map(Place::id)
        .sorted()
        .toList();
  }

  private static int exposure(Mission after, Planning.Request asked, int station, int slot) {
    RotationProblem problem = Planning.problem(after, asked);
    return problem
        .network()
        .stations()
        .get(station)
        .exposure()
        .at(slot == LAST ? problem.slots() - 1 : slot);
  }

  private static SecurityLevel level(Aftermath after, LocalDate day) {
    PlaceId area = mission.places().place(station).area();
    return after
        .mission()
        .security()
        .findReckoned(area, request.begins(zone()), day, zone())
        .orElseThrow();
  }

  @Test
  void anAirfieldStaysClosedUntilItsLastDay() {
    Aftermath after =
        after(
            "close %s from %s until %s".formatted(station, week(2), week(3)),
            "close %s from %s until %s".formatted(station, week(1), week(5)));
    for (int week = 1; week <= 5; week++) {
      assertThat(airfield(after, week(week))).as("week " + week).isEqualTo(AirfieldState.CLOSED);
    }
    assertThat(airfield(after, week(5).plusDays(1))).isEqualTo(AirfieldState.OPEN);
  }

  private static AirfieldState airfield(Aftermath after, LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(zone()).toInstant();
    return after.mission().security().airfieldState(station, noon);
  }

  @Test
  void aFlightThatWasAddedCanBeCancelledAndOnlyOnce() {
    String add = "add %s %s %s 08:00 10:00 19".formatted(hub, station, week(1));
    assertThat(after(add, "cancel WHAT-IF-1").events()).hasSize(2);
    refused("WHAT-IF-1 is cancelled", add, "cancel WHAT-IF-1", "cancel  WHAT-IF-1");
  }

  @Test
  void theSameTwiceAndWhatContradictsIsRefused() {
    String ill = "ill %s from %s until %s".formatted(person, week(1), week(2));
    refused("another one; event 1 is the same", ill, " " + ill + " ");
    refused(
        "says otherwise of the same",
        "level %s 6 from %s".formatted(station, week(1)),
        "level %s 1 from %s".formatted(station, week(1)));
  }

  /** A level is of an area: who raises it at two of its stations says the same in other words. */
  @Test
  void theSameLevelOfOneAreaMayBeToldOfTwoOfItsPlaces() {
    String level = "level %s 5 from " + week(1);
    PlaceId area = mission.places().place(station).area();
    assertThat(after(level.formatted(station), level.formatted(area)).events()).hasSize(2);
  }

  /** A plan that was made is told otherwise later; the last word counts. */
  @Test
  void whatIsCarriedFromThePlanBeforeMayBeToldOtherwise() {
    Aftermath before = after("level %s 6 from %s".formatted(station, week(1))).allCarried();
    Aftermath now = before.then("level %s 1 from %s".formatted(station, week(1)));
    assertThat(level(now, week(2))).isEqualTo(SecurityLevel.of(1));
  }

  @Test
  void whatCanDoNothingIsRefused() {
    String days = "days that meet those of the plan, " + first + " to ";
    refused(days, "ill %s from 1999-01-01 until 1999-02-01".formatted(person));
    refused(days, "level %s 6 from %s".formatted(station, week(8)));
    refused(days, "add %s %s %s 08:00 10:00 19".formatted(hub, station, week(9)));
    refused("at most ", "beds -9999 from " + week(1));
    refused("some places more or fewer", "beds +0 from " + week(1));
    DocumentKind kind = holder().papers().documents().getFirst().kind();
    LocalDate ends = holder().papers().findLastDay(kind).orElseThrow();
    String expire = "expire %s %s on ".formatted(holder().id(), kind);
    refused("when it ends anyway", expire + ends.plusDays(1));
    refused(
        "a place that flights serve",
        "close %s from %s".formatted(mission.places().place(station).area(), week(1)));
    refused("another place to fly to", "add %s %s %s 08:00 10:00 19".formatted(hub, hub, week(1)));
  }

  /** Somebody with a document. */
  private static Person holder() {
    return mission.people().people().stream()
        .filter(p -> p.papers().documents().size() > 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsWrongInTheWordsIsTold() {
    refused("no P-404", "ill P-404 from %s until %s".formatted(week(1), week(2)));
    refused("no ZZZ", "close ZZZ from " + week(1));
    refused("there is no XX-1", "cancel XX-1");
    String last = "a last day not before the first";
    refused(last, "ill %s from %s until %s".formatted(person, week(2), week(1)));
    refused(last, "level %s 3 from %s until %s".formatted(station, week(2), week(1)));
    refused(
        "an arrival after the departure",
        "add %s %s %s 10:00 08:00 19".formatted(hub, station, week(1)));
    refused("level AREA", "LEVEL " + station);
  }

  private static void refused(String wanted, String... events) {
    assertThatThrownBy(() -> after(events))
        .as(String.join("; ", events))
        .isInstanceOf(Malformed.class)
        .hasMessageContaining(wanted)
        .hasMessageContaining("event \"");
  }
}
