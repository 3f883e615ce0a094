package org.serai.planner.evacuation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Prints the time for an evacuation of the size of Kabul 2021: 124,334 people in three classes at
 * twelve points of the city, four gates with closures, one airfield, eight routes, 17 days by the
 * hour. Run: java -cp planner/target/classes:planner/target/test-classes
 * org.serai.planner.evacuation.MeasureEvacuation
 */
final class MeasureEvacuation {
  private static final int PEOPLE = 124_334;
  private static final int HOURS = 17 * 24;
  private static final int POINTS = 12;
  private static final int GATES = 4;
  private static final int ROUTES = 8;

  private MeasureEvacuation() {}

  public static void main(String[] args) {
    EvacuationProblem problem = kabul(new SplittableRandom(2021));
    for (int run = 1; run <= 3; run++) {
      long begin = System.nanoTime();
      EvacuationPlan plan = EvacuationPlanner.plan(problem);
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "run %d: %d people, %d hours: %.2f s, proven %s, out in all %d, clear at hour %s%n",
          run,
          PEOPLE,
          HOURS,
          seconds,
          plan.proven(),
          plan.outBy(HOURS - 1),
          plan.findTimeToClear());
      if (run == 3) {
        LocalDateTime start = LocalDateTime.of(2021, 8, 14, 0, 0);
        plan.bottlenecks()
            .forEach(part -> System.out.println(part.words(start, Duration.ofHours(1))));
      }
    }
  }

  private static EvacuationProblem kabul(SplittableRandom dice) {
    List<EvacuationProblem.Place> places = new ArrayList<>();
    List<EvacuationProblem.Leg> legs = new ArrayList<>();
    List<EvacuationProblem.Waiting> waiting = new ArrayList<>();
    int airfield = POINTS + GATES;
    for (int place = 0; place <= airfield; place++) {
      String name = place < POINTS ? "point " + place : place < airfield ? "gate" + place : "field";
      int holds = place == airfield ? 20_000 : EvacuationProblem.Place.NO_LIMIT;
      places.add(new EvacuationProblem.Place(name, false, holds));
    }
    for (int route = 0; route < ROUTES; route++) {
      places.add(EvacuationProblem.Place.shelter("haven " + route));
      legs.add(leg("route " + route, airfield, airfield + 1 + route, 3 + route % 4, dice, 90));
    }
    for (int gate = 0; gate < GATES; gate++) {
      legs.add(leg("gate " + gate, POINTS + gate, airfield, 0, dice, 150));
    }
    for (int point = 0; point < POINTS; point++) {
      legs.add(leg("road " + point, point, POINTS + point % GATES, 1, dice, 120));
      legs.add(leg("detour " + point, point, POINTS + (point + 1) % GATES, 2, dice, 60));
      for (int group = 0; group < 6; group++) {
        int people = PEOPLE / (6 * POINTS) + (point + group == 0 ? PEOPLE % (6 * POINTS) : 0);
        waiting.add(
            new EvacuationProblem.Waiting(point, 1 + group % 3, people, 24 * (group / 3 * 3)));
      }
    }
    return new EvacuationProblem(places, legs, waiting, HOURS);
  }

  private static EvacuationProblem.Leg leg(
      String name, int from, int to, int travel, SplittableRandom dice, int people) {
    List<EvacuationProblem.Opening> openings = new ArrayList<>();
    for (int day = 0; day < HOURS / 24; day++) {
      int open = 24 * day + dice.nextInt(5);
      int close = 24 * day + 18 + dice.nextInt(6);
      openings.add(new EvacuationProblem.Opening(open, close, people / 2 + dice.nextInt(people)));
    }
    return new EvacuationProblem.Leg(name, from, to, travel, openings);
  }
}
