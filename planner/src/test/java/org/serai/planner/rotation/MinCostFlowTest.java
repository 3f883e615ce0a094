package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinCostFlowTest {

  @Test
  void sendsThreeUnitsOnTheCheapestWaysAndPricesTheFullOne() {
    MinCostFlow flow = new MinCostFlow(4);
    int source = flow.node();
    int sink = flow.node();
    int cheap = flow.arc(source, sink, 1, 2);
    int dear = flow.arc(source, sink, 5, 7);
    for (int unit : List.of(1, 2, 3)) {
      assertThat(flow.send(source, sink)).as("unit " + unit).isTrue();
    }
    assertThat(flow.flow(cheap)).isEqualTo(1);
    assertThat(flow.flow(dear)).isEqualTo(2);
    assertThat(flow.price(cheap)).as("one more cheap unit saves 7 - 2").isEqualTo(5);
    assertThat(flow.price(dear)).isZero();
  }

  @Test
  void takesAnEarlierUnitBackWhereThatIsCheaper() {
    MinCostFlow flow = new MinCostFlow(6);
    int first = flow.node();
    int second = flow.node();
    int left = flow.node();
    int right = flow.node();
    int sink = flow.node();
    int firstLeft = flow.arc(first, left, 1, 0);
    int firstRight = flow.arc(first, right, 1, 1);
    int secondLeft = flow.arc(second, left, 1, 0);
    flow.arc(second, right, 1, 9);
    flow.arc(left, sink, 1, 0);
    flow.arc(right, sink, 1, 0);
    flow.send(first, sink);
    flow.send(second, sink);
    assertThat(flow.flow(firstLeft)).as("the first unit gave way").isZero();
    assertThat(flow.flow(firstRight)).isEqualTo(1);
    assertThat(flow.flow(secondLeft)).isEqualTo(1);
  }

  @Test
  void saysWhenThereIsNoWay() {
    MinCostFlow flow = new MinCostFlow(2);
    int source = flow.node();
    int sink = flow.node();
    flow.arc(source, sink, 1, 0);
    assertThat(flow.send(source, sink)).isTrue();
    assertThat(flow.send(source, sink)).isFalse();
  }
}
