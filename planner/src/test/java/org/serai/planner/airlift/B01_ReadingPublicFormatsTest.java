package org.serai.planner.airlift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

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
}
