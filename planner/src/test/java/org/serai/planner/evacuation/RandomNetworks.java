package org.serai.planner.evacuation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small evacuations from a seed: some legs closed for a while, some places with little room. */
final class RandomNetworks {
  private RandomNetworks() {}

  static EvacuationProblem of(long seed) {
    SplittableRandom dice = new SplittableRandom(seed);
    int periods = 4 + dice.nextInt(12);
    int count = 3 + dice.nextInt(5);
    List<EvacuationProblem.Place> places = new ArrayList<>();
    for (int place = 0; place < count; place++) {
      boolean safe = place == 0 || (place == 1 && dice.nextBoolean());
      int holds = dice.nextInt(4) == 0 ? dice.nextInt(20) : EvacuationProblem.Place.NO_LIMIT;
      places.add(new EvacuationProblem.Place("place " + place, safe, holds));
    }
    List<EvacuationProblem.Leg> legs = new ArrayList<>();
    int legCount = count + dice.nextInt(2 * count);
    for (int leg = 0; leg < legCount; leg++) {
      legs.add(
          new EvacuationProblem.Leg(
              "leg " + leg,
              dice.nextInt(count),
              dice.nextInt(count),
              dice.nextInt(4),
              openings(dice, periods)));
    }
    List<EvacuationProblem.Waiting> waiting = new ArrayList<>();
    int groups = 1 + dice.nextInt(5);
    for (int group = 0; group < groups; group++) {
      waiting.add(
          new EvacuationProblem.Waiting(
              dice.nextInt(count), 1 + dice.nextInt(3), dice.nextInt(40), dice.nextInt(periods)));
    }
    return new EvacuationProblem(places, legs, waiting, periods);
  }

  private static List<EvacuationProblem.Opening> openings(SplittableRandom dice, int periods) {
    List<EvacuationProblem.Opening> openings = new ArrayList<>();
    int from = dice.nextInt(3);
    while (from < periods) {
      int until = from + 1 + dice.nextInt(periods);
      openings.add(new EvacuationProblem.Opening(from, until, dice.nextInt(12)));
      from = until + dice.nextInt(4);
    }
    return openings;
  }
}
