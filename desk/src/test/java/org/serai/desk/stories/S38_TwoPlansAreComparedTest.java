package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Drafts;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Change;
import org.serai.desk.boards.Draft;
import org.serai.desk.boards.DraftBoard;
import org.serai.desk.boards.Drafted;
import org.serai.desk.boards.PlanBoard;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Replans;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.Mission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** A draft beside the plan in force: who goes another way, and which promises that breaks. */
class S38_TwoPlansAreComparedTest {
  private static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");
  private static final PersonId FIRST = new PersonId("P-1");

  @TempDir Path folder;
  private Mission mission = Mission.empty(new MissionId("NONE"));
  private Optional<Proposal> published = Optional.empty();

  @BeforeEach
  void aMissionIsRead() {
    Scenario scenario = Village.scenario(folder);
    mission =
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW).mission();
    published = Optional.of(proposed(mission, "R-1"));
  }

  private static Proposal proposed(Mission mission, String plan) {
    Planning.Request request =
        new Planning.Request(new PlanId(plan), LocalDate.of(2021, 8, 23), 6, NOW);
    return Planning.propose(
        mission, request, Budget.rounds(2_000, 1), Progress.silent(), new Stop());
  }

  private Mission inForce() {
    return Village.signed(mission, published.orElseThrow(), NOW);
  }

  /** The first flight on which the plan in force has the person leave is cancelled. */
  private Mission cancelled() {
    FlightId flight =
        published.orElseThrow().seats().stream()
            .filter(use -> use.used() > 0)
            .map(use -> use.flight())
            .findFirst()
            .orElseThrow();
    Report report =
        new Report(
            new FactId(UUID.randomUUID()),
            NOW,
            new ReporterId("the-carrier"),
            Source.assumption("the story"),
            Standing.HAPPENED,
            new FlightFact.FlightCancelled(flight, "no aircraft"));
    return Folded.of(inForce(), List.of(report), NOW).mission();
  }

  private static DraftBoard.Checked checked(Mission mission, Draft draft) {
    var drafted = Drafted.of(AsOf.now(mission, NOW), draft);
    return DraftBoard.of(Optional.of(drafted)).draft().getFirst();
  }

  /** A draft beside the value of the plan in force. */
  private static Draft compared(Mission mission, Proposal draft) {
    Planning.Request request =
        new Planning.Request(draft.plan(), LocalDate.of(2021, 8, 23), 6, NOW);
    return Drafts.of(
        mission, draft, Replans.inForce(mission, Replans.fromTomorrow(mission, request)));
  }

  @Test
  void whoWasToldNothingYetCanOnlyBeToldSomethingNew() {
    DraftBoard.Checked first = checked(mission, Drafts.of(mission, published.orElseThrow()));
    assertThat(first.changes()).isNotEmpty().allMatch(change -> change.before().isEmpty());
    assertThat(first.broken() + first.soon()).isZero();
  }

  @Test
  void theSamePlanAgainChangesNothing() {
    Proposal again = proposed(inForce(), "R-2");
    DraftBoard.Checked second = checked(inForce(), compared(inForce(), again));
    assertThat(second.broken()).isEqualTo(second.soon()).isZero();
  }

  @Test
  void afterACancelledFlightTheDraftSaysWhosePromisesItBreaksOnBothSides() {
    Mission after = cancelled();
    Draft wanted = compared(after, proposed(after, "R-2"));
    DraftBoard.Checked draft = checked(after, wanted);

    assertThat(draft.broken()).isPositive().isLessThanOrEqualTo(draft.changesTotal());
    assertThat(draft.soon()).isLessThanOrEqualTo(draft.broken());
    assertThat(draft.changes()).extracting(Change::person).contains(FIRST);
    assertThat(draft.changes())
        .allSatisfy(
            change -> assertThat(change.before().size() + change.after().size()).isPositive());
    PlanBoard board = PlanBoard.of(AsOf.now(after, NOW), Optional.of(wanted));
    assertThat(board.draft().getFirst().levels())
        .hasSize(6)
        .allMatch(level -> !level.inForce().isEmpty() && !level.better().isEmpty());
  }
}
