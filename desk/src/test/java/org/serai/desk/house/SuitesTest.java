package org.serai.desk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every test of the desk is run once: by one suite, or by itself where its room has none. */
class SuitesTest {
  private static final Pattern ROOM =
      Pattern.compile("@SelectPackages\\(\"org\\.serai\\.(.+)\"\\)");
  private static final Pattern NAMES = Pattern.compile("@IncludeClassNamePatterns\\(\"(.+)\"\\)");
  private static final Pattern LEFT_OUT = Pattern.compile("<exclude>org/serai/(.+)/\\*\\*<");

  /** What JUnit lets a suite take from its package when the suite does not say more. */
  private static final String USUAL = "^(Test.*|.+[.$]Test.*|.*Tests?)$";

  private static final List<Source> DESK =
      Sources.all().stream().filter(s -> s.module().equals("desk") && !s.isMain()).toList();
  private static final Runs RUNS = Runs.of(DESK, Sources.document("desk/pom.xml"));

  private record Suite(String room, Pattern names) {
    static Suite read(Source source) {
      assertThat(source.text()).as(source.path()).contains("\n@Suite\n");
      String names = find(NAMES, source.text()).findFirst().orElse(USUAL);
      return new Suite(find(ROOM, source.text()).findFirst().orElseThrow(), Pattern.compile(names));
    }

    boolean takes(Source test) {
      return test.room().equals(room) && names.matcher(name(test)).matches();
    }
  }

  /** What is run: the suites, and every test that is in none of the rooms left out. */
  private record Runs(List<Suite> suites, Set<String> leftOut) {
    static Runs of(List<Source> sources, String pom) {
      List<Suite> suites =
          sources.stream().filter(s -> s.path().endsWith("Suite.java")).map(Suite::read).toList();
      return new Runs(
          suites,
          find(LEFT_OUT, pom).map(path -> path.replace('/', '.')).collect(Collectors.toSet()));
    }

    boolean alone(Source test) {
      return !leftOut.contains(test.room());
    }

    long times(Source test) {
      return suites.stream().filter(s -> s.takes(test)).count() + (alone(test) ? 1 : 0);
    }
  }

  private static Stream<String> find(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1));
  }

  private static String name(Source source) {
    String file = source.path().substring(source.path().lastIndexOf('/') + 1);
    return "org.serai." + source.room() + "." + file.replace(".java", "");
  }

  private static List<String> tests(Predicate<Source> which) {
    return DESK.stream()
        .filter(source -> source.path().endsWith("Test.java"))
        .filter(which)
        .map(Source::path)
        .toList();
  }

  @Test
  void everyTestIsRunOnce() {
    assertThat(tests(test -> RUNS.times(test) != 1)).as("run twice or never").isEmpty();
    assertThat(RUNS.suites()).hasSizeGreaterThan(1);
  }

  @Test
  void noSuiteIsWithoutTests() {
    assertThat(RUNS.suites()).allMatch(suite -> DESK.stream().anyMatch(suite::takes));
  }

  @Test
  void whoNeedsADeskSharesIt() {
    assertThat(tests(test -> RUNS.alone(test) && test.text().contains("\n@QuarkusTest\n")))
        .as("these would start a desk for themselves: let a suite of src/test/java take them")
        .isEmpty();
  }

  @Test
  void whatHoldsTestsIsNamedSo() {
    assertThat(DESK)
        .filteredOn(source -> source.text().contains("\n  @Test\n"))
        .allMatch(source -> source.path().endsWith("Test.java"), "is named ...Test");
  }

  @Test
  void findsWhatIsRunTwiceOrNever() {
    String pom = "<exclude>org/serai/desk/api/**</exclude>";
    String path = "desk/src/test/java/org/serai/desk/";
    String suite =
        """
        @Suite
        @SelectPackages("org.serai.desk.%s")
        @IncludeClassNamePatterns(".*[.][A-G].*Test")
        class OneSuite {}
        """;
    List<Source> api =
        Sources.parsed(
            Map.of(path + "OneSuite.java", "package org.serai.desk;\n" + suite.formatted("api")));
    List<Source> door =
        Sources.parsed(
            Map.of(path + "OneSuite.java", "package org.serai.desk;\n" + suite.formatted("door")));
    Source first = written(path + "api/AskTest.java");
    Source last = written(path + "api/WriteTest.java");
    Source knocks = written(path + "door/DoorTest.java");
    assertThat(Runs.of(api, pom).times(first)).isEqualTo(1);
    assertThat(Runs.of(api, pom).times(last)).isZero();
    assertThat(Runs.of(door, pom).times(first)).isZero();
    assertThat(Runs.of(door, pom).times(knocks)).isEqualTo(2);
  }

  private static Source written(String path) {
    return Sources.parsed(Map.of(path, "class Any {}")).getFirst();
  }
}
