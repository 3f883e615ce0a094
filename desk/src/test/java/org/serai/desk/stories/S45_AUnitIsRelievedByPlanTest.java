package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Standpoint;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioGenerator;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Progress;
import org.serai.planner.search.Stop;

/** The planner moves a company of 120 in two lifts of 60, and never leaves it under strength. */
class S45_AUnitIsRelievedByPlanTest {
  @TempDir Path folder;

  private record Planned(Mission mission, Proposal proposal) {
    List<Standpoint> way(PersonId person) {
      return proposal.standpoints().getOrDefault(person, List.of());
    }

    boolean at(PersonId person, int slot, Deployment turn) {
      return way(person).get(slot) instanceof Standpoint.AtPost post
          && post.post().equals(turn.post());
    }

    List<PersonId> members(Deployment turn) {
      List<PersonId> members = new ArrayList<>();
      for (GroupId lift : turn.lifts()) {
        members.addAll(mission.people().findGroup(lift).orElseThrow().members());
      }
      return members;
    }
  }

  private Planned planned() throws IOException {
    ScenarioGenerator.write(new GeneratorOrder(20, 2, 12, 7, 1), folder);
    if (!(ScenarioReader.read(folder) instanceof ScenarioRead.Good(Scenario scenario))) {
      throw new AssertionError("the generated scenario has faults");
    }
    var now = scenario.opening().starts();
    Mission mission =
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), now).mission();
    Planning.Request request =
        new Planning.Request(
            new PlanId("R-1"),
            scenario.opening().plans().first(),
            12,
            scenario.opening().plans().first().atStartOfDay(scenario.opening().zone()).toInstant());
    return new Planned(
        mission,
        Planning.propose(mission, request, Budget.rounds(3_000, 1), Progress.silent(), new Stop()));
  }

  @Test
  void noLiftIsSplitNobodyIsMissingAndTheReliefOverlaps() throws IOException {
    Planned plan = planned();
    List<Deployment> turns = plan.mission().contingents().inOrder();
    assertThat(turns).hasSize(2);
    assertThat(plan.proposal().refused()).isEmpty();
    assertThat(plan.proposal().unseated()).isEmpty();
    turns.forEach(turn -> liftsMoveAsOne(plan, turn));
    neverUnderStrength(plan, turns);
    int last = plan.proposal().slots().size() - 1;
    assertThat(plan.members(turns.getFirst()))
        .as("the first company is home at the end")
        .noneMatch(person -> plan.at(person, last, turns.getFirst()));
  }

  private static void liftsMoveAsOne(Planned plan, Deployment turn) {
    for (GroupId lift : turn.lifts()) {
      Set<List<Standpoint>> ways = new HashSet<>();
      plan.mission()
          .people()
          .findGroup(lift)
          .orElseThrow()
          .members()
          .forEach(person -> ways.add(plan.way(person)));
      assertThat(ways).as("lift " + lift).hasSize(1);
    }
  }

  /** Who is there in a slot and was in the one before is there while the aircraft come and go. */
  private static void neverUnderStrength(Planned plan, List<Deployment> turns) {
    List<PersonId> unit = new ArrayList<>();
    turns.forEach(turn -> unit.addAll(plan.members(turn)));
    Deployment turn = turns.getFirst();
    for (int slot = 1; slot < plan.proposal().slots().size(); slot++) {
      int now = slot;
      long throughout =
          unit.stream().filter(p -> plan.at(p, now, turn) && plan.at(p, now - 1, turn)).count();
      assertThat(throughout).as("through the flights of slot " + slot).isGreaterThanOrEqualTo(120);
    }
  }
}
