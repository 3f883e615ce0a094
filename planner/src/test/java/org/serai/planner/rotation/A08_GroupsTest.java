package org.serai.planner.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lesson 8: who travels together moves as one, or not at all. */
class A08_GroupsTest {

  private static Lesson pair(PerSlot seats) {
    return new Lesson(4)
        .station(PerSlot.always(9, 4), PerSlot.always(4, 4), seats)
        .post(new Post(0, 1, 2, 2, false))
        .person(Person.of(Start.away(), 0))
        .person(Person.of(Start.away(), 0))
        .group(0, 1);
  }

  @Test
  void twoSeatsAreTakenTogether() {
    assertThat(pair(PerSlot.of(1, 1, 2, 2)).plan()).isEqualTo("..00\n..00");
  }

  @Test
  void oneSeatIsOfNoUse() {
    assertThat(pair(PerSlot.always(1, 4)).plan()).isEqualTo("....\n....");
  }

  /** One of the two covers from the hub, the one who is named second: a group is kept apart too. */
  @Test
  void aGroupCanBeKeptFromWhereItWas() {
    Model model =
        new Model(
            new Lesson(4)
                .station()
                .post(new Post(0, 1, 1, 1, false))
                .post(new Post(0, 1, 1, 1, true))
                .person(Person.of(Start.away(), 0))
                .person(Person.of(Start.away(), 1))
                .group(0, 1)
                .problem());
    PlanSearch search = new PlanSearch(model, new Prices(model));
    search.view.harden(1, PlanSearch.SAFETY);
    for (int local : new int[] {-3, -1, 0}) {
      for (int t = 0; t < model.slots; t++) {
        search.routeElsewhere(0, local, t);
        assertThat(search.paths[0][t])
            .as("not %s in slot %s", local, t)
            .isNotEqualTo((short) local);
        search.remove(0);
      }
    }
  }

  /** What a group costs at the hub counts all of it, whether or not some of its path is fixed. */
  @Test
  void whatIsForbiddenElsewhereChangesNothing() {
    Model model = new Model(pair(PerSlot.always(0, 4)).problem());
    View view = new View(model, new Loads(model), new Prices(model));
    view.harden(1, PlanSearch.SAFETY);
    Fixing[] awayAndIn = new Fixing[2 * model.slots];
    for (int t = 0; t < model.slots; t++) {
      awayAndIn[2 * t] = new Fixing(-1, t, false);
      awayAndIn[2 * t + 1] = new Fixing(0, t, false);
    }
    short[] path = new short[model.slots];
    double cost = new PathDp(model).route(model.parties[0], view, 0, path, awayAndIn);
    assertThat(path).containsOnly((short) -2);
    assertThat(cost).isEqualTo(2.0 * model.slots * model.policy.costs().hubNight());
  }
}
