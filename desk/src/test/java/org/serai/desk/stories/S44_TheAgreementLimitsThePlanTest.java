package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Planning;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.mission.Mission;
import org.serai.mission.terms.PlanId;
import org.serai.planner.rotation.RotationProblem;

/** What the host agreed to is a hard row of the rotation plan, and its end is known to it. */
class S44_TheAgreementLimitsThePlanTest {
  private static final Instant NOW = Instant.parse("2021-08-23T00:00:00Z");

  @TempDir Path folder;

  private List<Integer> hubCaps(String amendments) {
    Map<String, String> sheets = new HashMap<>(Village.SHEETS);
    sheets.put("hub-cap", "hub,from,heads\nALA,2021-08-01,5\n");
    sheets.put(
        "appeals",
        """
        appeal,by,host,agencies,place,people,from,until,reason
        A-1,UN,Kazakhstan,UNAMA,ALA,9,2021-08-18,2022-02-17,fighting
        """);
    sheets.put("answers", "appeal,answer,by\nA-1,accepted,the President\n");
    sheets.put(
        "agreements",
        """
        agreement,appeal,place,heads,agencies,from,until
        H-1,A-1,ALA,9,UNAMA,2021-08-18,2021-09-19
        """);
    if (!amendments.isEmpty()) {
      sheets.put("amendments", "agreement,change,day,heads\n" + amendments);
    }
    ScenarioRead read = Village.read(folder.resolve("s" + amendments.hashCode()), sheets);
    assertThat(read).isInstanceOf(ScenarioRead.Good.class);
    Scenario scenario = ((ScenarioRead.Good) read).scenario();
    Mission mission =
        Folded.of(Mission.empty(scenario.opening().mission()), scenario.reports(), NOW).mission();
    RotationProblem problem =
        Planning.problem(
            mission, new Planning.Request(new PlanId("R-1"), LocalDate.of(2021, 8, 23), 6, NOW));
    return IntStream.range(0, problem.slots())
        .mapToObj(slot -> problem.network().hubCap().at(slot))
        .toList();
  }

  @Test
  void theLowerOfBedsAndAgreementHoldsAndNothingAfterTheEnd() {
    assertThat(hubCaps("")).containsExactly(5, 5, 5, 5, 0, 0);
  }

  @Test
  void anAmendmentBelowTheBedsCounts() {
    assertThat(hubCaps("H-1,heads,2021-09-06,2\n")).containsExactly(5, 5, 2, 2, 0, 0);
  }

  @Test
  void anExtensionOpensTheHubAgain() {
    assertThat(hubCaps("H-1,extended,2021-10-31,\n")).containsExactly(5, 5, 5, 5, 5, 5);
  }
}
