package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.PlanEvents;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Reasons;
import org.serai.desk.planning.Replanned;
import org.serai.desk.planning.Replans;
import org.serai.desk.planning.Slot;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.ScenarioGenerator;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** Something happens to a plan: who must be told something else, and who need not; and why. */
class S61_APlanIsRepairedTest {
  @TempDir static Path folder;

  private static Mission mission;
  private static Proposal plan;
  private static Planning.Request request;
  private static final List<Replans.Interim> told = new ArrayList<>();

  @BeforeAll
  static void aPlanIsMade() throws java.io.IOException {
    ScenarioGenerator.write(new GeneratorOrder(40, 4, 10, 3), folder.resolve("scenario"));
    var read = ScenarioReader.read(folder.resolve("scenario"));
    var good = ((ScenarioRead.Good) read).scenario();
    Mission empty = Mission.empty(good.opening().mission());
    mission = Folded.of(empty, good.reports(), good.opening().starts()).mission();
    request =
        new Planning.Request(
            new PlanId("R-1"), good.opening().plans().first(), 10, good.opening().starts());
    plan =
        Planning.propose(mission, request, Budget.rounds(3_000, 1), Progress.silent(), new Stop());
  }

  private static Replanned replan(Replans.Mode mode, String... events) {
    Replans.Asked asked =
        new Replans.Asked(request, Optional.of(plan.proof()), List.of(events), mode);
    return Replans.replan(mission, asked, Budget.rounds(300, 1), told::add, new Stop());
  }

  /** The flight that the most people of the plan sit on. */
  private static Flight fullest() {
    return plan.seats().stream()
        .max(java.util.Comparator.comparingInt(use -> use.used()))
        .map(use -> mission.flights().flight(use.flight()))
        .orElseThrow();
  }

  private static PersonId somebody() {
    return plan.moves().getFirst().person();
  }

  private static String station() {
    return mission.posts().posts().stream()
        .map(post -> post.station().value())
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whenNothingHappensNobodyIsToldAnythingElse() {
    Replanned same = replan(Replans.Mode.REPAIR);
    assertThat(same.changes()).isEmpty();
    assertThat(same.proven()).isTrue();
  }

  @Test
  void aCancelledFlightMovesThoseWhoSatOnItAndTheProofSaysHowFewCanBeTold() {
    Flight flight = fullest();
    Replanned repaired = replan(Replans.Mode.REPAIR, "cancel " + flight.id());
    assertThat(repaired.refused()).isEmpty();
    assertThat(repaired.broken()).isPositive().isGreaterThanOrEqualTo(repaired.least());
    assertThat(repaired.changes()).anyMatch(c -> c.words().contains(" instead of "));
    assertThat(repaired.proposal().seats()).noneMatch(use -> use.flight().equals(flight.id()));
  }

  /** What begins tomorrow cannot wait behind what begins in winter. */
  @Test
  void whoHasToBeToldFirstStandsFirst() {
    Replanned repaired = replan(Replans.Mode.FREE, "cancel " + fullest().id());
    assertThat(repaired.changes()).hasSizeGreaterThan(1);
    assertThat(repaired.changes()).extracting(Replanned.Change::first).isSorted();
    assertThat(repaired.changes()).allMatch(change -> !change.first().isBefore(request.first()));
  }

  @Test
  void theFirstValidPlanIsToldAtOnceAndBetterOnesAfterIt() {
    told.clear();
    Replanned repaired = replan(Replans.Mode.FREE, "cancel " + fullest().id());
    assertThat(told).isNotEmpty().allMatch(plan -> plan.value().levels().size() == 6);
    assertThat(told.getLast().changes()).isEqualTo(repaired.changes());
    assertThat(told).extracting(plan -> plan.value().searched()).isSorted();
  }

  @Test
  void everyKindOfEventIsPlannedAnewInEveryMode() {
    String first = request.first().plusWeeks(2).toString();
    String later = request.first().plusWeeks(4).toString();
    String hub = mission.places().hub().value();
    for (String event :
        List.of(
            "cancel " + fullest().id(),
            "add %s %s %s 08:00 10:00 19".formatted(hub, station(), first),
            "level %s 6 from %s until %s".formatted(station(), first, later),
            "ceiling %s 1 from %s".formatted(station(), first),
            "close %s from %s until %s".formatted(station(), first, later),
            "ill %s from %s until %s".formatted(somebody(), first, later),
            "expire %s SSAFE on %s".formatted(somebody(), first),
            "beds -3 from %s until %s".formatted(first, later))) {
      for (Replans.Mode mode : Replans.Mode.values()) {
        Replanned replanned = replan(mode, event);
        assertThat(replanned.refused()).as(event).isEmpty();
        assertThat(replanned.broken())
            .as(event + " " + mode)
            .isGreaterThanOrEqualTo(replanned.least());
        assertThat(replanned.proposal().value().levels()).hasSize(6);
      }
    }
  }

  @Test
  void whoFallsIllIsNotInTheFieldAndNotAtTheHub() {
    String from = request.first().plusWeeks(3).toString();
    String until = request.first().plusWeeks(5).toString();
    PersonId person = somebody();
    Replanned repaired =
        replan(Replans.Mode.REPAIR, "ill %s from %s until %s".formatted(person, from, until));
    assertThat(repaired.changes()).allMatch(c -> !c.words().isBlank());
    assertThat(repaired.proposal().folded().people().person(person).calendar().absences())
        .isNotEmpty();
  }

  @Test
  void whatIsWrittenWronglySaysWhatWouldBeRight() {
    for (String event : List.of("cancel", "cancel NOWHERE-1", "level XYZ 9 from 2021", "hail")) {
      assertThatThrownBy(() -> PlanEvents.read(mission, event))
          .as(event)
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("wanted");
    }
  }

  @Test
  void thePlanSaysWhyAndWhyNotInWordsWithPlacesAndDays() {
    Advising advising = Advising.of(mission, plan.proof(), request.now());
    for (PersonId person : plan.standpoints().keySet().stream().sorted().limit(12).toList()) {
      var moment = plan.slots().get(6).from().plusSeconds(3_600);
      Reasons why = advising.why(person, moment);
      assertThat(why.headline()).contains(person + " is planned ");
      for (String where : List.of("away", "hub", station())) {
        Reasons whyNot = advising.whyNot(person, moment, where);
        assertThat(whyNot.headline()).startsWith(person.toString()).contains(" – ");
        boolean forbidden = whyNot.headline().contains("forbid");
        assertThat(whyNot.changes().isEmpty()).as(whyNot.toString()).isEqualTo(!forbidden);
      }
    }
  }

  /** Of all changes that would allow something, one at least is of what the plan is short of. */
  @Test
  void aChangeThatHasAPriceSaysWhatItIsWorthToTheWholePlan() {
    Advising advising = Advising.of(mission, plan.proof(), request.now());
    assertThat(
            plan.standpoints().keySet().stream()
                .sorted()
                .flatMap(
                    person -> plan.slots().stream().map(slot -> changes(advising, person, slot)))
                .flatMap(List::stream))
        .anyMatch(change -> change.matches("One more .+; to the whole plan it is worth .+ post.*"));
  }

  private static List<String> changes(Advising advising, PersonId person, Slot slot) {
    return advising.whyNot(person, slot.from(), station()).changes();
  }

  @Test
  void onePlaceMoreHasAWorth() {
    assertThat(Advising.of(mission, plan.proof(), request.now()).worth(3))
        .hasSizeLessThanOrEqualTo(3)
        .allMatch(line -> line.startsWith("One more ") && line.contains(" is worth "));
  }
}
