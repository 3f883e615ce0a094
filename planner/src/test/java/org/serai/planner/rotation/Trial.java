package org.serai.planner.rotation;
import java.util.SplittableRandom;
final class Trial {
  public static void main(String[] args) {
    int[] n = java.util.Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    long b = System.nanoTime();
    RotationProblem problem = RotationExample.of(n[0], n[1], n[2], n[3]);
    Model model = new Model(problem);
    System.out.printf("model %.2f posts %d%n", (System.nanoTime()-b)/1e9, model.posts);
    Prices none = new Prices(model);
    PlanSearch search = new PlanSearch(model, none);
    b = System.nanoTime();
    new Annealing(search, new SplittableRandom(1)).run(14, () -> false);
    System.out.printf("anneal %.2f s unsafe %d cost %d%n", (System.nanoTime()-b)/1e9, search.unsafeUnits(), search.cost());
    b = System.nanoTime();
    SafetyFlow.Outcome safe = new SafetyFlow(problem, model).solve();
    System.out.printf("safety bound %d in %.2f s%n", safe.bound(), (System.nanoTime()-b)/1e9);
    long units = safe.bound();
    Prices p = new Prices(model);
    p.setMarginal(model, search.loads);
    p.safety = n.length > 6 ? n[6] : 20000;
    LagrangeBound lb = new LagrangeBound(model);
    b = System.nanoTime();
    System.out.println("bound0 " + lb.at(p, units)+ " in " + (System.nanoTime()-b)/1e6+" ms");
    DualAscent asc = new DualAscent(model, p, new SplittableRandom(2));
    int steps = n[4];
    double r0 = 2, r1 = 0.02;
    b = System.nanoTime();
    for (int k = 0; k < steps; k++) {
      asc.step(r0 * Math.pow(r1 / r0, k / (double) steps), 8);
      if ((k + 1) % (steps / 10) == 0) System.out.printf("%d %.2f s bound %d%n", k + 1, (System.nanoTime()-b)/1e9, lb.at(p, units));
    }
    long bound = lb.at(p, units);
    PlanSearch s2 = new PlanSearch(model, p);
    b = System.nanoTime();
    new Annealing(s2, new SplittableRandom(1)).run(14, () -> false);
    System.out.printf("anneal2 %.2f s unsafe %d cost %d gap %.3f%n", (System.nanoTime()-b)/1e9, s2.unsafeUnits(), s2.cost(), 100.0*(s2.cost()-bound)/bound);
    RuinAndRecreate rr = new RuinAndRecreate(s2, new SplittableRandom(3));
    b = System.nanoTime();
    long rounds = 0;
    long end = n[5] * 1000000000L;
    double T0 = 20;
    while (System.nanoTime() - b < end) {
      double f = (System.nanoTime() - b) / (double) end;
      rr.round(T0 * Math.pow(0.02, f));
      if (++rounds % 20000 == 0) System.out.printf("%d %.2f s unsafe %d cost %d gap %.3f%n", rounds, (System.nanoTime()-b)/1e9, s2.unsafeUnits(), s2.cost(), 100.0*(s2.cost()-bound)/bound);
    }
    System.out.printf("%d %.2f s unsafe %d cost %d gap %.3f%n", rounds, (System.nanoTime()-b)/1e9, s2.unsafeUnits(), s2.cost(), 100.0*(s2.cost()-bound)/bound);
  }
}
