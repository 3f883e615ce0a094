package org.serai.desk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sizes, names and habits that keep the sources readable at three in the morning. */
class TidyTest {

  /** Methods that may be taller than forty lines, and why. Nothing else may. */
  private static final Map<String, String> TALL = Map.of();

  /** Types whose name bears a word that says nothing elsewhere, and why it says something here. */
  private static final Map<String, String> NAMES =
      Map.of("DataFolder", "the folder that the option --data names; the user's own word");

  /** The rooms that talk on a terminal. */
  private static final Set<String> TERMINAL = Set.of("desk.cli", "bench");

  private static final List<Source> SOURCES = Sources.all();
  private static final TidyRules RULES = new TidyRules(TALL.keySet(), NAMES.keySet());

  private static List<String> wrong(Function<Source, List<String>> rule) {
    return wrong(source -> true, rule);
  }

  private static List<String> wrong(Predicate<Source> where, Function<Source, List<String>> rule) {
    return SOURCES.stream().filter(where).flatMap(source -> rule.apply(source).stream()).toList();
  }

  private static boolean isInAWing(Source source) {
    return source.isMain() && Set.of("mission", "planner").contains(source.module());
  }

  @Test
  void noMethodIsTallerThanFortyLines() {
    assertThat(wrong(RULES::tallMethods)).isEmpty();
  }

  @Test
  void everyExceptionIsStillNeeded() {
    Set<String> tall = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Source source : SOURCES) {
      Part.bodies(source).stream()
          .filter(part -> part.lines() > TidyRules.TALLEST_METHOD)
          .forEach(part -> tall.add(TidyRules.exceptionName(part)));
      Part.types(source).forEach(type -> names.add(type.name()));
    }
    assertThat(tall).containsAll(TALL.keySet());
    assertThat(names).containsAll(NAMES.keySet());
    assertThat(NAMES.keySet()).allMatch(TidyRules::saysNothing);
  }

  @Test
  void noFileIsLongerThanFourHundredLines() {
    assertThat(wrong(RULES::longFiles)).isEmpty();
  }

  @Test
  void noLineIsWiderThanAHundredCharacters() {
    assertThat(wrong(RULES::wideLines)).isEmpty();
  }

  @Test
  void noClassIsMadeOfMoreThanFiveThings() {
    assertThat(wrong(RULES::crowdedConstructors)).isEmpty();
  }

  @Test
  void everyNameSaysSomething() {
    assertThat(wrong(RULES::namesThatSayNothing)).isEmpty();
  }

  @Test
  void nothingIsSet() {
    assertThat(wrong(Source::isMain, RULES::setters)).isEmpty();
  }

  @Test
  void everySilencedWarningHasItsReasonBesideIt() {
    assertThat(wrong(RULES::silencedWithoutReason)).isEmpty();
  }

  @Test
  void noExceptionIsSwallowed() {
    assertThat(wrong(Source::isMain, RULES::swallowedExceptions)).isEmpty();
  }

  @Test
  void everyRoomSaysWhatItIs() {
    Set<String> rooms = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    for (Source source : SOURCES) {
      (source.isPackageInfo() ? described : rooms).add(source.room());
    }
    rooms.removeAll(described);
    assertThat(rooms).as("rooms without a package-info").isEmpty();
    assertThat(wrong(Source::isPackageInfo, RULES::badDescription)).isEmpty();
  }

  @Test
  void onlyTheCommandsTalkOnTheTerminal() {
    Predicate<Source> silent = source -> source.isMain() && !TERMINAL.contains(source.room());
    assertThat(wrong(silent, RULES::prints)).isEmpty();
  }

  @Test
  void timeAndChanceArePassedIn() {
    assertThat(wrong(TidyTest::isInAWing, RULES::readsTheWallClock)).isEmpty();
    assertThat(wrong(TidyTest::isInAWing, RULES::drawsWithoutASeed)).isEmpty();
    Predicate<Source> mission = source -> source.isMain() && source.module().equals("mission");
    assertThat(wrong(mission, RULES::readsTheStopwatch)).isEmpty();
  }

  @Test
  void everyWordOfTheGlossaryNamesAType() {
    Glossary glossary = Glossary.read(Sources.document("docs/glossary.md"));
    assertThat(glossary.types()).isNotEmpty();
    assertThat(glossary.wordsWithoutAType(SOURCES)).isEmpty();
    assertThat(glossary.wordsThatHaveATypeByNow(SOURCES)).isEmpty();
  }

  @Test
  void tellsTheMiddleOfSizes() {
    List<Source> main = SOURCES.stream().filter(Source::isMain).toList();
    IntStream methods = main.stream().flatMap(s -> Part.bodies(s).stream()).mapToInt(Part::lines);
    IntStream files = main.stream().filter(s -> !s.isPackageInfo()).mapToInt(s -> s.lines().size());
    long comments = main.stream().flatMap(s -> s.lines().stream()).filter(TidyTest::isTold).count();
    long lines = main.stream().mapToLong(s -> s.lines().size()).sum();
    System.out.printf(
        "The house: %d files of main code, %d lines, %d %% of them comments;"
            + " median method %d lines, median file %d lines.%n",
        main.size(), lines, comments * 100 / lines, median(methods), median(files));
    assertThat(lines).isPositive();
  }

  private static boolean isTold(String line) {
    String text = line.strip();
    return text.startsWith("//") || text.startsWith("/*") || text.startsWith("*");
  }

  private static int median(IntStream sizes) {
    int[] sorted = sizes.sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
