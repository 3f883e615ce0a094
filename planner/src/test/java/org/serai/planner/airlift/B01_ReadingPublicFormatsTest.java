package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lesson 1: the public formats are read as they are; a bad file names its line and the reason. */
class B01_ReadingPublicFormatsTest {
  private static final String LI_LIM =
      """
      2 10 1
      0 0 0 0 0 100 0 0 0
      1 3 4 5 0 50 2 0 2
      2 6 8 -5 0 90 2 1 0
      """;

  private static final String CORDEAU =
      """
      1 2 480 3 30
      0 0.0 0.0 0 0 0 1440
      1 3.0 4.0 3 1 0 1440
      2 6.0 8.0 3 -1 60 75
      """;

  private static final String SARTORI_BURIOL =
      """
      NAME: tiny
      SIZE: 3
      ROUTE-TIME: 100
      CAPACITY: 10
      NODES
      0 41.1 2.1 0 0 100 0 0 0
      1 41.2 2.1 5 0 50 2 0 2
      2 41.3 2.1 -5 0 90 2 1 0
      EDGES
      0 5 9
      6 0 5
      9 5 0
      EOF
      """;

  private static String sound(InstanceFormat format) {
    return switch (format) {
      case LI_LIM -> LI_LIM;
      case CORDEAU -> CORDEAU;
      case SARTORI_BURIOL -> SARTORI_BURIOL;
    };
  }

  private static RoutingProblem read(InstanceFormat format, String text) {
    return format.read("tiny", text.lines().toList());
  }

  private static void refused(InstanceFormat format, String text, String message) {
    assertThatExceptionOfType(InstanceError.class)
        .isThrownBy(() -> read(format, text))
        .withMessageStartingWith(message);
  }

  @Test
  void readsLiAndLimWithEuclideanDistances() {
    RoutingProblem problem = read(InstanceFormat.LI_LIM, LI_LIM);
    assertThat(problem.requests()).isEqualTo(1);
    assertThat(problem.fleet[0].capacity).isEqualTo(10);
    assertThat(problem.fleet[0].travel[1]).isEqualTo(5.0);
  }

  @Test
  void readsCordeauWithLongestRideAndRoute() {
    RoutingProblem problem = read(InstanceFormat.CORDEAU, CORDEAU);
    assertThat(problem.aim()).isEqualTo(RoutingProblem.Aim.SHORTEST_WITH_GIVEN_FLEET);
    assertThat(problem.stops.longestRide[0]).isEqualTo(30.0);
    assertThat(problem.fleet[0].terms.longestRoute()).isEqualTo(480.0);
  }

  @Test
  void readsSartoriAndBuriolWithTheirOwnMinutesInBothDirections() {
    RoutingProblem problem = read(InstanceFormat.SARTORI_BURIOL, SARTORI_BURIOL);
    int depot = problem.fleet[0].start;
    assertThat(problem.fleet[0].travel[depot * problem.nodes]).isEqualTo(5.0);
    assertThat(problem.fleet[0].travel[depot]).isEqualTo(6.0);
  }

  @Test
  void refusesALineThatBreaksOff() {
    refused(
        InstanceFormat.LI_LIM,
        LI_LIM.replace("2 6 8 -5 0 90 2 1 0", "2 6 8 -5 0"),
        "tiny, line 4: a stop needs 9 numbers; 5 are there, the line may be truncated.");
  }

  @Test
  void refusesAFileThatEndsBeforeTheDropOff() {
    refused(
        InstanceFormat.LI_LIM,
        LI_LIM.replace("2 6 8 -5 0 90 2 1 0\n", ""),
        "tiny, line 3: pick-up 1 has no drop-off: stop 2 is not in the file");
    refused(
        InstanceFormat.CORDEAU,
        CORDEAU.replace("2 6.0 8.0 3 -1 60 75\n", ""),
        "tiny, line 3: the file ends where a stop should follow");
    refused(
        InstanceFormat.SARTORI_BURIOL,
        SARTORI_BURIOL.replace("EOF\n", ""),
        "tiny, line 12: the file ends where EOF should follow");
  }

  @Test
  void refusesAWindowThatClosesBeforeItOpens() {
    refused(
        InstanceFormat.CORDEAU,
        CORDEAU.replace("60 75", "75 60"),
        "tiny, line 4: stop 2 closes at 60.0, before it opens at 75.0.");
  }

  @Test
  void refusesVehiclesWithoutSeats() {
    refused(
        InstanceFormat.LI_LIM,
        LI_LIM.replace("2 10 1", "2 0 1"),
        "tiny, line 1: the capacity is 0; nobody could ride.");
  }

  @Test
  void refusesAPickUpWhosePartnerDoesNotKnowIt() {
    refused(
        InstanceFormat.LI_LIM,
        LI_LIM.replace("-5 0 90 2 1 0", "-5 0 90 2 7 0"),
        "tiny, line 3: stop 1 (load 5) names stop 2 as its partner");
  }

  @Test
  void refusesWordsWhereNumbersBelong() {
    refused(
        InstanceFormat.LI_LIM,
        LI_LIM.replace("1 3 4 5", "1 3 four 5"),
        "tiny, line 3: \"four\" is not a number.");
  }

  /** The same faults in each format: what is changed, into what, and what is said of it. */
  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LI_LIM | 0 90 2 1 0 | 0 90 | line 4: a stop needs 9 numbers; 6 are there",
        "CORDEAU | -1 60 75 | -1 | line 4: a stop needs 7 numbers; 5 are there",
        "SARTORI_BURIOL | 9 5 0 | 9 5 | line 12: a row of travel times needs 3 numbers; 2 are",
        "LI_LIM | 0 50 2 0 2 | 50 0 2 0 2 | line 3: stop 1 closes at 0.0, before it opens at 50.0.",
        "CORDEAU | 60 75 | 75 60 | line 4: stop 2 closes at 60.0, before it opens at 75.0.",
        "SARTORI_BURIOL | 0 90 2 1 0 | 90 0 2 1 0 | line 8: stop 2 closes at 0.0, before it opens",
        "LI_LIM | 0 50 2 0 2 | -9 50 2 0 2 | line 3: stop 1 has a negative time.",
        "CORDEAU | -1 60 75 | -1 -60 75 | line 4: stop 2 has a negative time.",
        "SARTORI_BURIOL | 0 90 2 1 0 | -1 90 2 1 0 | line 8: stop 2 has a negative time.",
        "LI_LIM | 0 50 2 0 2 | 0 50 2 0 3 | line 3: pick-up 1 has no drop-off: stop 3 is not in",
        "CORDEAU | 8.0 3 -1 | 8.0 3 0 | line 3: stop 1 (load 1) names stop 2 as its partner",
        "SARTORI_BURIOL | 0 50 2 0 2 | 0 50 2 0 9 | line 7: pick-up 1 has no drop-off: stop 9 is",
        "LI_LIM | 2 10 1 | 2 0 1 | line 1: the capacity is 0; nobody could ride.",
        "CORDEAU | 480 3 30 | 480 0 30 | line 1: the capacity is 0; nobody could ride.",
        "SARTORI_BURIOL | CAPACITY: 10 | CAPACITY: 0 | line 4: the capacity is 0; nobody"
      })
  void refusesEachFaultInEachFormatWithItsLine(
      InstanceFormat format, String good, String bad, String message) {
    String text = sound(format);
    assertThat(text).contains(good);
    refused(format, text.replaceFirst(Pattern.quote(good), bad), "tiny, " + message);
  }
}
