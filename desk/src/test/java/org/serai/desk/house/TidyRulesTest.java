package org.serai.desk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule is shown a source that breaks it, so that none of them can sleep. */
class TidyRulesTest {

  private static final TidyRules RULES = new TidyRules(Set.of(), Set.of());
  private static final String PATH = "mission/src/main/java/org/serai/mission/terms/Stop.java";

  private Source written(String text) {
    return Sources.parsed(Map.of(PATH, text)).getFirst();
  }

  private String tall(int lines) {
    return "class Stop {\n  void run() {\n" + "    turn();\n".repeat(lines - 2) + "  }\n}\n";
  }

  @Test
  void findsATallMethodAndLetsANamedOneBe() {
    assertThat(RULES.tallMethods(written(tall(40)))).isEmpty();
    assertThat(RULES.tallMethods(written(tall(41)))).containsExactly(PATH + ":2: run has 41 lines");
    TidyRules lenient = new TidyRules(Set.of("Stop.java#run"), Set.of());
    assertThat(lenient.tallMethods(written(tall(41)))).isEmpty();
  }

  @Test
  void doesNotCountTheInsideOfATextBlock() {
    String block = "    String s = \"\"\"\n" + "      text\n".repeat(60) + "      \"\"\";\n";
    assertThat(RULES.tallMethods(written("class Stop {\n  void run() {\n" + block + "  }\n}\n")))
        .isEmpty();
  }

  @Test
  void findsALongFileAndAWideLine() {
    assertThat(RULES.longFiles(written("\n".repeat(400)))).isEmpty();
    assertThat(RULES.longFiles(written("\n".repeat(401)))).hasSize(1);
    assertThat(RULES.wideLines(written("//" + "-".repeat(98)))).isEmpty();
    assertThat(RULES.wideLines(written("//" + "-".repeat(99)))).hasSize(1);
  }

  @Test
  void findsACrowdedConstructorButLetsRecordsBe() {
    String six = "(int a, int b, int c, int d, int e, int f)";
    assertThat(RULES.crowdedConstructors(written("class Stop { Stop" + six + " {} }"))).hasSize(1);
    assertThat(RULES.crowdedConstructors(written("record Stop" + six + " { Stop {} }"))).isEmpty();
  }

  @Test
  void findsNamesThatSayNothing() {
    assertThat(RULES.namesThatSayNothing(written("class Stop { class SeatHelpers {} }")))
        .containsExactly(PATH + ": the name SeatHelpers says nothing");
    assertThat(TidyRules.saysNothing("Database")).isFalse();
    assertThat(TidyRules.saysNothing("DataBox")).isTrue();
  }

  @Test
  void findsASetter() {
    assertThat(RULES.setters(written("class Stop { public void setSeats(int s) {} }"))).hasSize(1);
    assertThat(RULES.setters(written("class Stop { public void settle(int s) {} }"))).isEmpty();
  }

  @Test
  void findsAWarningSilencedWithoutAReason() {
    String silenced = "@SuppressWarnings(\"unchecked\")";
    assertThat(RULES.silencedWithoutReason(written(silenced + "\nclass Stop {}"))).hasSize(1);
    assertThat(RULES.silencedWithoutReason(written(silenced + " // a proof\nclass Stop {}")))
        .isEmpty();
  }

  @Test
  void findsASwallowedException() {
    String text = "class Stop { void run() { try { go(); } catch (Gone e) {} } }";
    assertThat(RULES.swallowedExceptions(written(text))).hasSize(1);
    String told = text.replace("{}", "{\n// Gone is what we wanted.\n}");
    assertThat(RULES.swallowedExceptions(written(told))).isEmpty();
  }

  @Test
  void findsARoomThatSaysTooLittleOrAdmitsNull() {
    assertThat(RULES.badDescription(written("/** Stops. */\npackage org.serai.mission.terms;")))
        .containsExactly(
            PATH + " describes its room in 1 lines, not 3 to 6", PATH + " is not @NullMarked");
    assertThat(RULES.badDescription(written("/**\n * Stops.\n */\n@NullMarked\npackage a;")))
        .isEmpty();
  }

  @Test
  void findsPrintingClocksAndChance() {
    String body =
        "class Stop { void run() { System.out.println(); System.nanoTime(); Instant.now();"
            + " new Random(); new Random(7); } }";
    Source source = written(body);
    assertThat(RULES.prints(source)).hasSize(1);
    assertThat(RULES.readsTheStopwatch(source)).hasSize(1);
    assertThat(RULES.readsTheWallClock(source)).hasSize(1);
    assertThat(RULES.drawsWithoutASeed(source)).hasSize(1);
  }

  @Test
  void findsAWordWithoutATypeAndATypeThatIsSaidToBeMissing() {
    String words =
        """
        | word | type | meaning |
        | --- | --- | --- |
        | Stop | `mission.terms.Stop` | told to stop |
        | Turn | `mission.terms.Turn` | a turn |

        | word | what it will mean |
        | --- | --- |
        | Quay | where one stands |
        | Way out | how one leaves |
        """;
    List<Source> sources = List.of(written("class Stop { record WayOut() {} }"));
    Glossary glossary = Glossary.read(words);
    assertThat(glossary.wordsWithoutAType(sources))
        .containsExactly("Turn names mission.terms.Turn, which is no type");
    assertThat(glossary.wordsThatHaveATypeByNow(sources))
        .containsExactly("Way out has a type by now; move it to the first table");
  }
}
