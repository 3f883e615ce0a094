package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.PapersAhead;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Replanned;
import org.serai.desk.planning.Replans;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.Mission;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/**
 * A plan is in force; then Kabul asks for a clearance that runs out before somebody's flight back.
 * The desk says so days ahead, as an event that can be planned anew.
 */
class S37_PapersEndBeforeTheWayBackTest {
  private static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");
  private static final PersonId SECOND = new PersonId("P-2");
  private static final Planning.Request REQUEST =
      new Planning.Request(new PlanId("R-1"), LocalDate.of(2021, 8, 23), 6, NOW);

  @TempDir Path folder;
  private Mission inForce = Mission.empty(new MissionId("NONE"));

  @BeforeEach
  void aPlanIsSigned() {
    Scenario scenario =
        Village.scenario(
            folder,
            Map.of(
                "documents",
                """
                person,kind,country,from,until
                P-1,ssafe,,2021-01-01,2022-12-31
                P-2,ssafe,,2021-01-01,2021-09-09
                """));
    Mission mission =
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW).mission();
    var proposal =
        Planning.propose(mission, REQUEST, Budget.rounds(2_000, 1), Progress.silent(), new Stop());
    inForce = Village.signed(mission, proposal, NOW);
  }

  /** From now on nobody may be in Kabul without the course. */
  private Mission required() {
    Report report =
        new Report(
            new FactId(UUID.randomUUID()),
            NOW,
            new ReporterId("designated-official"),
            Source.assumption("the story"),
            Standing.HAPPENED,
            new SecurityFact.DocumentRequired(new PlaceId("KBL"), DocumentKind.SSAFE));
    return Folded.of(inForce, List.of(report), NOW).mission();
  }

  @Test
  void whereNothingIsRequiredNothingEnds() {
    assertThat(PapersAhead.of(AsOf.now(inForce, NOW)).endings()).isEmpty();
  }

  @Test
  void whoseCourseEndsBeforeTheFlightBackIsNamedWithBothDays() {
    List<PapersAhead.Ending> endings = PapersAhead.of(AsOf.now(required(), NOW)).endings();

    assertThat(endings).hasSize(1);
    assertThat(endings.getFirst().person()).isEqualTo(SECOND);
    assertThat(endings.getFirst().words())
        .startsWith("SSAFE of P-2 ends on Thu 9 Sep, ")
        .contains(" before the way out of Kabul on ");
    assertThat(endings.getFirst().event()).isEqualTo("expire P-2 SSAFE on 2021-09-09");
  }

  @Test
  void itsLineIsPlannedAnewAndTheyAreOutInTime() {
    Mission mission = required();
    String event = PapersAhead.of(AsOf.now(mission, NOW)).endings().getFirst().event();
    Replans.Asked asked =
        new Replans.Asked(
            Replans.fromTomorrow(mission, REQUEST),
            Optional.empty(),
            List.of(event),
            Replans.Mode.REPAIR);
    Replanned repaired = Replans.replan(mission, asked, Budget.rounds(300, 1), _ -> {}, new Stop());

    assertThat(repaired.changes()).extracting(Replanned.Change::person).contains(SECOND);
    assertThat(repaired.broken()).isGreaterThanOrEqualTo(repaired.least());
    assertThat(PapersAhead.of(AsOf.now(repaired.proposal().folded(), NOW)).endings()).isEmpty();
  }
}
