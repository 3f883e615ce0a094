package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.Serving;
import org.serai.desk.api.OpenPlanning;
import org.serai.desk.boards.ProofBoard;
import org.serai.desk.door.Outcome;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** While somebody thinks about a what-if, the world goes on: its proof does not hold any more. */
class S80_ADraftIsOvertakenByNewsTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 23);
  private static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");

  @TempDir Path folder;

  @Test
  void theFirstThingThatDoesNotAgreeIsToldAndNoBoundIsShown() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      // The desk is closed by the story itself, and the serving of it begins nothing else.
      Serving serving = new Serving(desk);
      serving.makeDraft(new Days(FIRST, FIRST.plusWeeks(6).minusDays(1)), Duration.ofMillis(300));
      OpenPlanning planning = serving.planning();
      assertThat(planning.proof().get().words())
          .startsWith("An independent checker went through every rule again, for 2 people");

      String id = UUID.randomUUID().toString();
      var whatIf = new OpenPlanning.WhatIfAsked(id, List.of("cancel UN-5"), "repair");
      assertThat(planning.whatIf().apply(whatIf).refused()).isEmpty();
      assertThat(desk.record(List.of(noRoomAtKabul()))).isInstanceOf(Outcome.Accepted.class);
      assertThat(planning.propose().test(id)).isTrue();

      ProofBoard proof = planning.proof().get();
      assertThat(proof.draft()).isEmpty();
      assertThat(proof.words())
          .matches(
              "Reckoned anew, the checker does not confirm this draft: claims value 0,"
                  + " wanted [1-9]\\d*, as counted again from the plan and its prices\\.");
    }
  }

  private static Report noRoomAtKabul() {
    return new Report(
        new FactId(UUID.randomUUID()),
        NOW,
        new ReporterId("DO-KBL"),
        Source.DESK,
        Standing.HAPPENED,
        new SecurityFact.CeilingSet(new PlaceId("KBL"), FIRST, 0));
  }
}
