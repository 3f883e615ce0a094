package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.Drafts;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Signature;
import org.serai.desk.door.Outcome;
import org.serai.desk.planning.Advising;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Reasons;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.Mission;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** A plan is facts that have not happened yet: shown first, signed, and only then recorded. */
class S07_APlanIsProposedAndSignedTest {
  private static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");
  private static final PersonId FIRST = new PersonId("P-1");
  private static final PersonId DRIVER = new PersonId("N-1");

  @TempDir Path folder;

  @Test
  void twoPeopleTakeTurnsSoThatNobodyOverstaysAndThePostIsHeld() {
    Proposal proposal = proposed();

    assertThat(proposal.refused()).isEmpty();
    assertThat(proposal.unseated()).isEmpty();
    assertThat(proposal.moves()).anyMatch(move -> move.person().equals(FIRST));
    assertThat(proposal.coverage().getFirst().onTheSpot()).allMatch(heads -> heads >= 1);
  }

  @Test
  void nothingHappensUntilSomebodySigns() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      long before = desk.mission().lastEntry();
      Proposal proposal = proposed(desk.mission());
      assertThat(desk.mission().lastEntry()).isEqualTo(before);

      sign(desk, proposal);
      assertThat(desk.mission().plans().findCurrent().orElseThrow().id())
          .isEqualTo(proposal.plan());
    }
  }

  @Test
  void onceSignedTheWayAheadIsBookedAndNobodyHasMoved() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      sign(desk, proposed(desk.mission()));
      var line = desk.mission().ledger().line(FIRST);

      assertThat(line.account()).isEqualTo(new Account.At(new PlaceId("KBL")));
      assertThat(new Outlook(desk.mission().picture()).ahead(line)).isNotEmpty();
    }
  }

  @Test
  void whereThePlanHasNothingToSayItSaysSo() {
    Scenario scenario = Village.scenario(folder);
    Mission village =
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW).mission();
    Mission mission = Folded.of(village, List.of(driver()), NOW).mission();
    Advising advising = Advising.of(mission, proposed(mission).proof(), NOW);
    Instant within = NOW.plus(Duration.ofDays(3));

    assertThat(advising.why(FIRST, within).planned()).isTrue();
    assertThat(advising.why(DRIVER, within))
        .returns(false, Reasons::planned)
        .returns("The plan moves those who rotate; it says nothing of N-1.", Reasons::headline);
    assertThat(advising.whyNot(FIRST, NOW.minus(Duration.ofDays(9)), "hub").headline())
        .isEqualTo("The plan says nothing of this day: it covers Mon 23 Aug – Sun 3 Oct.");
    assertThatThrownBy(() -> advising.why(new PersonId("NOBODY"), within))
        .hasMessageContaining("somebody of this mission");
  }

  /** National staff do not rotate. */
  private static Report driver() {
    return new Report(
        new FactId(new UUID(7, 7)),
        NOW,
        new ReporterId("HR"),
        Source.DESK,
        Standing.HAPPENED,
        new PersonFact.PersonRegistered(
            DRIVER,
            new AgencyId("UNAMA"),
            Category.NATIONAL_STAFF,
            Sex.UNSTATED,
            new Account.At(new PlaceId("KBL")),
            LocalDate.of(2021, 8, 1)));
  }

  private static void sign(Desk desk, Proposal proposal) {
    Signature signature =
        new Signature(
            UUID.randomUUID(),
            new DecisionId("D-1"),
            Measure.ROTATION,
            new ReporterId("designated-official"),
            "turns of four weeks",
            "rotation of staff");
    AsOf now = AsOf.now(desk.mission(), NOW);
    assertThat(desk.record(signature.reports(now, Drafts.of(desk.mission(), proposal))))
        .isInstanceOf(Outcome.Accepted.class);
  }

  private Proposal proposed() {
    Scenario scenario = Village.scenario(folder);
    return proposed(
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW).mission());
  }

  private static Proposal proposed(Mission mission) {
    Planning.Request request =
        new Planning.Request(new PlanId("R-1"), LocalDate.of(2021, 8, 23), 6, NOW);
    return Planning.propose(
        mission, request, Budget.rounds(2_000, 1), Progress.silent(), new Stop());
  }
}
