package org.serai.planner.rotation;

import java.time.Duration;
import org.serai.planner.search.Budget;

/** Measures the planner on invented problems: people, stations, slots, seed, seconds. */
final class MeasurePlanner {

  private MeasurePlanner() {}

  public static void main(String[] args) {
    int[] n = java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    RotationProblem problem = RotationExample.of(n[0], n[1], n[2], n[3]);
    Budget budget = Budget.of(Duration.ofSeconds(n[4]), 1);
    RotationAnswer answer =
        RotationPlanner.solve(
            problem,
            budget,
            i ->
                System.out.printf(
                    "%6.2f s  safety %d  objective %d  bound %d  gap %.3f %%%n",
                    i.elapsed().toMillis() / 1000.0,
                    i.plan().objective().safety().units(),
                    i.objective(),
                    i.bound(),
                    100 * i.gap()));
    System.out.println(answer.plan().objective());
    System.out.printf("gap %.3f %%, safety bound %d%n", 100 * answer.gap(), answer.safetyBound());
  }
}
