package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recomputes, in whole numbers and without any code of the planner, that a plan keeps every rule,
 * what it is worth, and the bounds that the certificate's prices prove: Lagrangian duality, one
 * cheapest path per person or group.
 */
public final class CertificateChecker {

  private final RotationProblem problem;
  private final PriceList prices;

  /** People who can hold a post: more cannot be there. */
  private final int[] holders;

  CertificateChecker(RotationProblem problem, PriceList prices) {
    this.problem = problem;
    this.prices = prices;
    holders = new int[problem.posts().size()];
    problem.people().forEach(person -> person.posts().forEach(q -> holders[q]++));
  }

  public sealed interface Verdict {

    /** Everything holds; the gap of levels 2 to 6 follows from objective and bound. */
    record Proven(Objective objective, long safetyBound, long bound) implements Verdict {

      /** How far levels 2 to 6 can be from the optimum at most, as a share of the bound. */
      public double gap() {
        long cost = objective.weighed();
        return cost == bound ? 0 : (cost - bound) / Math.max(1.0, Math.abs((double) bound));
      }
    }

    record Refused(List<String> reasons) implements Verdict {

      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /** Checks plan and certificate; nothing that they claim is taken on trust. */
  public static Verdict check(RotationProblem problem, RotationPlan plan, Certificate proof) {
    return switch (RotationEvaluator.check(problem, plan.states())) {
      case RotationEvaluator.Verdict.Refused refused -> new Verdict.Refused(refused.reasons());
      case RotationEvaluator.Verdict.Feasible feasible ->
          check(problem, plan, proof, feasible.objective());
    };
  }

  private static Verdict check(
      RotationProblem problem, RotationPlan plan, Certificate proof, Objective objective) {
    List<String> reasons = new ArrayList<>();
    if (!objective.equals(plan.objective())) {
      reasons.add("The plan claims " + plan.objective() + "; it is worth " + objective + ".");
    }
    if (objective.safety().units() != proof.safetyUnits()) {
      reasons.add(
          "The certificate allows %d safety units; the plan has %d."
              .formatted(proof.safetyUnits(), objective.safety().units()));
    }
    RotationProblem bare = problem.safetyAlone();
    reasons.addAll(new CertificateChecker(bare, proof.safety()).faults());
    reasons.addAll(new CertificateChecker(problem, proof.work()).faults());
    if (proof.safety().safety() != proof.safety().scale()) {
      reasons.add("A safety unit must cost 1 in the safety prices, not " + proof.safety().safety());
    }
    PartChecker parts = new PartChecker(problem, proof.work());
    if (reasons.isEmpty()) {
      reasons.addAll(parts.faults(proof.parts()));
    }
    if (!reasons.isEmpty()) {
      return new Verdict.Refused(reasons);
    }
    claims(reasons, "safety bound", proof.safetyBound(), bound(bare, proof.safety(), 0));
    long scaled = scaledBound(problem, proof.work(), proof.safetyUnits());
    long proven = Math.ceilDiv(scaled + parts.lift(proof.parts()), (long) proof.work().scale());
    claims(reasons, "bound", proof.bound(), proven);
    return reasons.isEmpty()
        ? new Verdict.Proven(objective, proof.safetyBound(), proof.bound())
        : new Verdict.Refused(reasons);
  }

  private static void claims(List<String> reasons, String what, long claimed, long proven) {
    if (claimed != proven) {
      reasons.add(
          "The certificate claims a %s of %d; it proves %d.".formatted(what, claimed, proven));
    }
  }

  /** What the prices prove: no plan with at most so many safety units costs less. */
  static long bound(RotationProblem problem, PriceList prices, long safetyUnits) {
    return Math.ceilDiv(scaledBound(problem, prices, safetyUnits), (long) prices.scale());
  }

  /** The bound in price units, before it is rounded up to whole policy units. */
  static long scaledBound(RotationProblem problem, PriceList prices, long safetyUnits) {
    CertificateChecker checker = new CertificateChecker(problem, prices);
    long scaled = checker.rows() - prices.safety() * safetyUnits;
    boolean[] grouped = new boolean[problem.people().size()];
    for (Group group : problem.groups()) {
      group.members().forEach(p -> grouped[p] = true);
      scaled += new CheapestPath(problem, prices, group.members(), Decisions.NONE).cost();
    }
    for (int p = 0; p < grouped.length; p++) {
      scaled +=
          grouped[p] ? 0 : new CheapestPath(problem, prices, List.of(p), Decisions.NONE).cost();
    }
    return scaled;
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    int slots = problem.slots();
    if (prices.scale() < 1 || prices.scale() > 1 << 20 || prices.safety() < 0) {
      faults.add("Scale " + prices.scale() + " or safety price " + prices.safety() + " is wrong.");
      return faults;
    }
    int safety = prices.safety();
    int any = Integer.MAX_VALUE;
    RotationPolicy policy = problem.policy();
    int exposure = scaled(policy.unfairness());
    int handover = scaled(policy.costs().handover());
    limits(faults, "cover", prices.cover(), problem.posts().size() * slots, any);
    limits(faults, "ceiling", prices.ceiling(), problem.stationCount() * slots, safety);
    limits(faults, "share", prices.share(), problem.network().shares().size() * slots, safety);
    limits(faults, "seat", prices.seat(), problem.network().legs().size() * slots, any);
    limits(faults, "hub", prices.hub(), slots, any);
    limits(faults, "handover", prices.handover(), problem.posts().size() * slots, handover);
    limits(faults, "exposure", prices.exposure(), problem.people().size(), exposure);
    return faults;
  }

  private int scaled(int weight) {
    return (int) Math.min(Integer.MAX_VALUE, (long) weight * prices.scale());
  }

  private static void limits(List<String> faults, String what, PerSlot row, int length, int most) {
    if (row.length() != length) {
      faults.add("There are %d %s prices; %d are needed.".formatted(row.length(), what, length));
      return;
    }
    for (int r = 0; r < length; r++) {
      if (row.at(r) < 0 || row.at(r) > most) {
        faults.add("The %s price %d is %d; 0 to %d prove.".formatted(what, r, row.at(r), most));
        return;
      }
    }
  }

  /** What the rows give by themselves at these prices, whatever path anybody takes. */
  private long rows() {
    Network network = problem.network();
    long sum = 0;
    for (int t = 0; t < problem.slots(); t++) {
      sum -= (long) network.hubCap().at(t) * prices.hub().at(t);
      sum -= paid(prices.ceiling(), t, network.stations().stream().map(Station::ceiling).toList());
      sum -= paid(prices.share(), t, network.shares().stream().map(AgencyShare::ceiling).toList());
      sum -= paid(prices.seat(), t, network.legs().stream().map(Leg::seats).toList());
    }
    List<Integer> posts = IntStream.range(0, problem.posts().size()).boxed().toList();
    List<Integer> people = IntStream.range(0, problem.people().size()).boxed().toList();
    return sum + posts(posts) - exposureLeft(people);
  }

  /** What the posts cost at least, in cover and handovers. */
  long posts(List<Integer> posts) {
    long sum = 0;
    for (int q : posts) {
      sum += firstHandover(q);
      sum += IntStream.range(0, problem.slots()).mapToLong(t -> coverage(q, t)).sum();
    }
    return sum;
  }

  /** What the people may still bear of exposure before it is unfair, at its prices. */
  long exposureLeft(List<Integer> people) {
    long sum = 0;
    for (int p : people) {
      Burden burden = problem.people().get(p).burden();
      sum += ((long) burden.fairShare() - burden.past()) * prices.exposure().at(p);
    }
    return sum;
  }

  private long paid(PerSlot row, int t, List<PerSlot> caps) {
    long sum = 0;
    for (int r = 0; r < caps.size(); r++) {
      sum += (long) caps.get(r).at(t) * row.at(r * problem.slots() + t);
    }
    return sum;
  }

  /** Least cost of handing over before slot 0, where all is known but who departs. */
  private long firstHandover(int q) {
    long there = problem.people().stream().filter(person -> person.start().state() == q).count();
    return departing(q, (int) there, prices.handover().at(q * problem.slots()));
  }

  /** Least cost of the departures of so many people, each of them at the price. */
  private long departing(int q, int there, int price) {
    int above = Math.max(0, there - Math.max(1, problem.posts().get(q).minimum()));
    long alone = (long) problem.policy().costs().handover() * prices.scale();
    long all = alone * (there - above) - (long) price * there;
    return Math.min(0, Math.min(all, -(long) price * above));
  }

  /** Least cost of a post in a slot and of the departures after it, over all possible cover. */
  private long coverage(int q, int t) {
    boolean last = t + 1 == problem.slots();
    int departure = last ? 0 : prices.handover().at(q * problem.slots() + t + 1);
    int full = problem.policy().coverage().fullUnits();
    int step = problem.posts().get(q).coverableFromHub() ? 1 : full;
    long least = Long.MAX_VALUE;
    for (int units = 0; units <= holders[q] * full; units += step) {
      least = Math.min(least, atUnits(q, t, units) + departing(q, units / full, departure));
    }
    return least;
  }

  private long atUnits(int q, int t, int units) {
    Post post = problem.posts().get(q);
    RotationPolicy.Coverage rule = problem.policy().coverage();
    int floor = post.minimum() * rule.fullUnits();
    int full = post.wanted() * rule.fullUnits();
    long below = Math.max(0, floor - units);
    long between = Math.max(0, full - Math.max(units, floor));
    int c = post.criticality() - 1;
    long missing = below * rule.belowMinimum().get(c) + between * rule.belowWanted().get(c);
    long price = prices.cover().at(q * problem.slots() + t);
    return missing / rule.fullUnits() * prices.scale() + price * units;
  }
}
