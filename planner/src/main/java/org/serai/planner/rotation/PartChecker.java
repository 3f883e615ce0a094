package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recomputes by how much trees of cases lift the bound of the prices alone, part by part, without
 * any code of the planner.
 */
final class PartChecker {

  private final RotationProblem problem;
  private final PriceList work;
  private final List<String> reasons = new ArrayList<>();
  private final Set<Integer> alone = new HashSet<>();

  PartChecker(RotationProblem problem, PriceList work) {
    this.problem = problem;
    this.work = work;
    for (int p = 0; p < problem.people().size(); p++) {
      alone.add(p);
    }
    problem.groups().forEach(group -> group.members().forEach(alone::remove));
  }

  /** Why the trees prove nothing; empty where they do. To be asked before {@link #lift}. */
  List<String> faults(List<PartProof> proofs) {
    Set<Integer> seen = new HashSet<>();
    for (PartProof proof : proofs) {
      if (proof.post() < 0 || proof.post() >= problem.posts().size()) {
        reasons.add(
            "A part has post %d; there are 0 to %d."
                .formatted(proof.post(), problem.posts().size() - 1));
        continue;
      }
      Part part = Part.with(problem, proof.post());
      if (!seen.add(part.posts().getFirst())) {
        reasons.add("The part of post " + proof.post() + " is proven twice.");
      }
      fault(part, proof.tree());
    }
    return reasons.stream().map(reason -> "In the trees of cases: " + reason).toList();
  }

  private void fault(Part part, Branching tree) {
    switch (tree) {
      case Branching.Leaf leaf -> {
        if (part.fits(leaf, problem.slots())) {
          PriceList prices = part.at(work, leaf, problem.slots());
          reasons.addAll(new CertificateChecker(problem, prices).faults());
        } else {
          reasons.add(
              "A leaf of the part of post %d misses prices.".formatted(part.posts().getFirst()));
        }
      }
      case Branching.Fork fork -> {
        if (!part.people().contains(fork.person()) || !alone.contains(fork.person())) {
          reasons.add(
              "A fork is about person %d, who does not move alone in its part."
                  .formatted(fork.person()));
        }
        if (fork.slot() < 0 || fork.slot() >= problem.slots()) {
          reasons.add(
              "A fork is about slot %d; 0 to %d exist."
                  .formatted(fork.slot(), problem.slots() - 1));
        }
        fault(part, fork.there());
        fault(part, fork.elsewhere());
      }
    }
  }

  /** By how much the trees lift the bound, in price units. */
  long lift(List<PartProof> proofs) {
    long sum = 0;
    for (PartProof proof : proofs) {
      Part part = Part.with(problem, proof.post());
      Branching.Leaf root = part.of(work, problem.slots());
      sum += least(part, proof.tree(), Map.of()) - least(part, root, Map.of());
    }
    return sum;
  }

  private long least(Part part, Branching tree, Map<Integer, Decisions> decided) {
    return switch (tree) {
      case Branching.Leaf leaf -> value(part, part.at(work, leaf, problem.slots()), decided);
      case Branching.Fork fork ->
          Math.min(
              least(part, fork.there(), with(decided, fork, true)),
              least(part, fork.elsewhere(), with(decided, fork, false)));
    };
  }

  private static Map<Integer, Decisions> with(
      Map<Integer, Decisions> decided, Branching.Fork fork, boolean there) {
    Map<Integer, Decisions> more = new HashMap<>(decided);
    Decisions before = decided.getOrDefault(fork.person(), Decisions.NONE);
    more.put(fork.person(), before.and(new Decisions.Decision(fork.slot(), fork.state(), there)));
    return more;
  }

  /** What the part costs at least at these prices; unbounded where the decisions contradict. */
  private long value(Part part, PriceList prices, Map<Integer, Decisions> decided) {
    CertificateChecker checker = new CertificateChecker(problem, prices);
    long sum = checker.posts(part.posts()) - checker.exposureLeft(part.people());
    for (Group group : problem.groups()) {
      if (part.people().contains(group.members().getFirst())) {
        sum += new CheapestPath(problem, prices, group.members(), Decisions.NONE).cost();
      }
    }
    for (int p : part.people()) {
      Decisions own = decided.getOrDefault(p, Decisions.NONE);
      long cost = alone.contains(p) ? new CheapestPath(problem, prices, List.of(p), own).cost() : 0;
      if (cost >= CheapestPath.NO_WAY / 2) {
        return Long.MAX_VALUE / 2;
      }
      sum += cost;
    }
    return sum;
  }
}
