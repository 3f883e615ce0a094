package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.cli.GenerateCommand;
import org.serai.desk.cli.PlanCommand;
import org.serai.desk.cli.RehearseCommand;
import picocli.CommandLine;

/**
 * A plan is played against futures before anybody signs it: how often, where, and when it breaks.
 */
class S65_APlanIsRehearsedTest {
  @TempDir static Path folder;

  private static Path scenario;
  private static Path plan;

  @BeforeAll
  static void aPlanIsMade() {
    scenario = folder.resolve("scenario");
    plan = folder.resolve("plan");
    String size = "--people 40 --stations 4 --weeks 8 --out ";
    run(new GenerateCommand(), (size + scenario).split(" "));
    run(new PlanCommand(), "" + scenario, "--budget", "2", "--out", "" + plan);
  }

  private static String rehearse(String out, String... more) {
    List<String> words = new java.util.ArrayList<>(List.of("" + scenario, "" + plan));
    words.addAll(List.of(more));
    words.addAll(List.of("--out", "" + folder.resolve(out)));
    return run(new RehearseCommand(), words.toArray(String[]::new));
  }

  @Test
  void itSaysHowOftenSafetyAndCriticalPostsFailAndWhereItIsWeakest() throws IOException {
    String told = rehearse("all", "--futures", "12", "--seed", "3");
    assertThat(told)
        .contains("12 futures (seed 3)", "somebody unsafe", "PC1 post below minimum")
        .contains("promises broken", "Weakest way: ", " of 12 futures.");
    String page = Files.readString(folder.resolve("all").resolve("rehearsal.html"));
    assertThat(page).contains("When it breaks", "Where it breaks", "<svg", "What was assumed");
    assertThat(told).contains("somebody unsafe, half-weeks").doesNotContainIgnoringCase("slot");
    assertThat(page).contains("lasts, half-weeks").doesNotContainIgnoringCase("slot");
    assertThat(Files.readAllLines(folder.resolve("all").resolve("rehearsal.csv"))).hasSize(13);
  }

  @Test
  void oneFutureIsPlayedAgainAloneAndTellsItsStory() throws IOException {
    rehearse("many", "--futures", "8", "--seed", "3", "--threads", "2");
    String told = rehearse("one", "--future", "5", "--seed", "3");
    List<String> many = Files.readAllLines(folder.resolve("many").resolve("rehearsal.csv"));
    List<String> alone = Files.readAllLines(folder.resolve("one").resolve("rehearsal.csv"));
    assertThat(alone.get(1)).startsWith("5,").isEqualTo(many.get(6));
    assertThat(told).containsAnyOf("no flight from", "falls ill", "does not come", "the level at");
  }

  private static String run(Object command, String... words) {
    StringWriter terminal = new StringWriter();
    PrintWriter out = new PrintWriter(terminal, true);
    new CommandLine(command).setOut(out).setErr(out).execute(words);
    return terminal.toString();
  }
}
