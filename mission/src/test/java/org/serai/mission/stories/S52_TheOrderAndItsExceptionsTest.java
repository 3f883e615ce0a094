package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Queue;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.RequestId;

/** An exception from the order has a reason and two names, and says who was displaced. */
class S52_TheOrderAndItsExceptionsTest {

  private static Told excepted() {
    return S50_ARequestAndItsPeopleTest.embassy()
        .then(
            "2021-08-16T07:00Z asks except R-1 before R-3 by CONSUL and DO: her trial is tomorrow");
  }

  @Test
  void anExceptionPutsARequestBeforeAnother() {
    assertThat(S50_ARequestAndItsPeopleTest.order(excepted())).isEqualTo("R-1 R-3 R-2");
  }

  @Test
  void whoWasDisplacedIsShown() {
    Told story = excepted();
    Assistance assistance = story.mission().assistance();
    RequestId preferred = new RequestId("R-1");
    int now = Queue.at(assistance, story.clock()).findRank(preferred).orElseThrow();
    Queue before = Queue.without(assistance, story.clock(), preferred);
    int then = before.findRank(preferred).orElseThrow();
    assertThat(before.between(now, then))
        .extracting(RequestId::value)
        .containsExactly("R-3", "R-2");
    assertThat(assistance.exceptions().getFirst().reason()).isEqualTo("her trial is tomorrow");
  }

  @Test
  void onePersonAloneMakesNoException() {
    Told story = S50_ARequestAndItsPeopleTest.embassy();
    assertThatThrownBy(
            () -> story.then("2021-08-16T07:00Z asks except R-1 before R-3 by DO and DO: a friend"))
        .isInstanceOf(Malformed.class)
        .hasMessage("second \"DO\": wanted another person than DO");
  }

  @Test
  void anExceptionThatDisplacesNobodyIsRefused() {
    Told story =
        S50_ARequestAndItsPeopleTest.embassy()
            .then("2021-08-16T07:00Z asks except R-3 before R-1 by CONSUL and DO: is first anyway");
    assertThat(story.refusals())
        .containsExactly(
            "Request R-3 does not stand behind R-1 in the queue."
                + " Look at the queue: nobody is displaced by this exception.");
  }

  @Test
  void twoExceptionsThatNameEachOtherEndWithTheLaterOne() {
    Told story =
        excepted()
            .then("2021-08-16T07:10Z asks except R-3 before R-1 by CONSUL and DO: worse by night");
    assertThat(story.refusals()).isEmpty();
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-3 R-1 R-2");
  }

  @Test
  void anExceptionHoldsWhenTheOneItNamedHasLeft() {
    Told story = excepted().then("2021-08-16T08:00Z reports withdraw R-3: went by road");
    assertThat(S50_ARequestAndItsPeopleTest.order(story)).isEqualTo("R-1 R-2");
  }
}
