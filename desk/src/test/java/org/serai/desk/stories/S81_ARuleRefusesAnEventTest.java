package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.cli.ReplanCommand;
import picocli.CommandLine;

/**
 * An event can be read and still be none: a level holds in the outermost area, and an area between
 * that and the station has none of its own.
 */
class S81_ARuleRefusesAnEventTest {
  private static final Map<String, String> AREA_WITHIN_AN_AREA =
      Map.of(
          "places",
          """
          place,kind,name,area,latitude,longitude,zone
          AFG,country,Afghanistan,,34.57,69.21,Asia/Kabul
          CENTRE,area,Central region,AFG,34.57,69.21,Asia/Kabul
          KBL,duty_station,Kabul,CENTRE,34.57,69.21,Asia/Kabul
          ALA,hub,Almaty,,43.35,77.04,Asia/Almaty
          """,
          "levels",
          "area,from,level\nAFG,2021-08-15 18:00,3\n");

  @TempDir Path folder;

  @Test
  void theRuleIsToldWithItsWayOutAndNothingIsPlannedAnew() {
    Village.scenario(folder, AREA_WITHIN_AN_AREA);
    Path scenario = folder.resolve("sheets");
    Path plan = folder.resolve("plan");
    Path out = folder.resolve("out");
    run(new PlanCommand(), 0, "" + scenario, "--budget", "300ms", "--out", "" + plan);

    String[] words = {
      "" + scenario, "" + plan, "--event", "level KBL 5 from 2021-09-03", "--out", "" + out
    };
    assertThat(run(new ReplanCommand(), 1, words))
        .contains("Central region lies in Afghanistan, and has the level of it.")
        .contains("Set the level of Afghanistan (AFG).")
        .contains("A rule refuses an event; nothing was planned anew.")
        .doesNotContain("promises");
    assertThat(Files.exists(out)).isFalse();
  }

  private static String run(Object command, int code, String... words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    int ended = new CommandLine(command).setOut(out).setErr(out).execute(words);
    assertThat(ended).as(terminal.toString()).isEqualTo(code);
    return terminal.toString();
  }
}
