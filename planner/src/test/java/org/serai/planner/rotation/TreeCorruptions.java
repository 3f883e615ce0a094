package org.serai.planner.rotation;

import java.util.List;
import java.util.SplittableRandom;

/** A tree of cases tampered with, one way per kind. */
final class TreeCorruptions {

  /** What the checker says of each kind. */
  static final List<String> REASONS =
      List.of(
          "who does not move alone in its part",
          "A fork is about slot",
          "who does not move alone in its part",
          "misses prices",
          "price",
          "is proven twice",
          "The certificate claims a bound",
          "A part has post",
          "price");

  static final int KINDS = REASONS.size();

  private final RotationProblem problem;
  private final HandMadeTrees trees;
  private final SplittableRandom random;

  TreeCorruptions(RotationProblem problem, HandMadeTrees trees, SplittableRandom random) {
    this.problem = problem;
    this.trees = trees;
    this.random = random;
  }

  List<PartProof> of(int kind, PartProof good) {
    Branching.Fork root = (Branching.Fork) good.tree();
    int post = good.post();
    return switch (kind) {
      case 0 -> only(post, about(root, trees.stranger(), root.slot()));
      case 1 -> only(post, about(root, root.person(), noSlot()));
      case 2 -> only(post, about(root, grouped(), root.slot()));
      case 3 -> only(post, deep(root, lacking((Branching.Leaf) root.elsewhere())));
      case 4 -> only(post, deep(root, negative((Branching.Leaf) root.elsewhere())));
      case 5 -> List.of(good, new PartProof(trees.part.posts().getFirst(), trees.root()));
      case 6 -> only(post, sidesChanged(root));
      case 7 -> only(problem.posts().size() + random.nextInt(3), root);
      default -> only(post, deep(root, dear((Branching.Leaf) root.elsewhere())));
    };
  }

  private static List<PartProof> only(int post, Branching tree) {
    return List.of(new PartProof(post, tree));
  }

  private static Branching about(Branching.Fork fork, int person, int slot) {
    return new Branching.Fork(person, fork.state(), slot, fork.there(), fork.elsewhere());
  }

  private static Branching deep(Branching.Fork fork, Branching.Leaf leaf) {
    return new Branching.Fork(fork.person(), fork.state(), fork.slot(), fork.there(), leaf);
  }

  private int noSlot() {
    return random.nextBoolean() ? -1 - random.nextInt(3) : problem.slots() + random.nextInt(3);
  }

  private int grouped() {
    List<Integer> members = problem.groups().getFirst().members();
    return members.get(random.nextInt(members.size()));
  }

  private Branching.Leaf lacking(Branching.Leaf leaf) {
    return switch (random.nextInt(3)) {
      case 0 -> new Branching.Leaf(PerSlot.none(), leaf.handover(), leaf.exposure());
      case 1 -> new Branching.Leaf(leaf.cover(), PerSlot.none(), leaf.exposure());
      default -> new Branching.Leaf(leaf.cover(), leaf.handover(), PerSlot.none());
    };
  }

  private Branching.Leaf negative(Branching.Leaf leaf) {
    int price = -1 - random.nextInt(1_000);
    return switch (random.nextInt(3)) {
      case 0 -> new Branching.Leaf(some(leaf.cover(), price), leaf.handover(), leaf.exposure());
      case 1 -> new Branching.Leaf(leaf.cover(), some(leaf.handover(), price), leaf.exposure());
      default -> new Branching.Leaf(leaf.cover(), leaf.handover(), some(leaf.exposure(), price));
    };
  }

  /** Above what breaking the row costs, so that the row would be priced beyond its worth. */
  private Branching.Leaf dear(Branching.Leaf leaf) {
    return random.nextBoolean()
        ? new Branching.Leaf(
            leaf.cover(), some(leaf.handover(), Integer.MAX_VALUE), leaf.exposure())
        : new Branching.Leaf(
            leaf.cover(), leaf.handover(), some(leaf.exposure(), Integer.MAX_VALUE));
  }

  private PerSlot some(PerSlot prices, int price) {
    return prices.with(random.nextInt(prices.length()), price);
  }

  private static Branching sidesChanged(Branching.Fork fork) {
    Branching first = fork.elsewhere();
    Branching second = fork.there();
    return new Branching.Fork(fork.person(), fork.state(), fork.slot(), first, second);
  }
}
