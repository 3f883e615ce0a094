package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Trees of cases made without any search: questions drawn by lot, and prices of the leaves changed
 * by lot as long as that proves no less.
 */
final class HandMadeTrees {

  private static final int TRIES = 100;

  private final RotationProblem problem;
  private final PriceList work;
  private final SplittableRandom random;
  final Part part;

  HandMadeTrees(RotationProblem problem, int post, PriceList work, SplittableRandom random) {
    this.problem = problem;
    this.work = work;
    this.random = random;
    part = Part.with(problem, post);
  }

  /** Two questions, the second on the one side of the first. */
  PartProof proof() {
    Branching tree = fork(fork(root(), root()), root());
    long best = lift(tree);
    for (int n = 0; n < TRIES; n++) {
      Branching other = changed(tree);
      long lift = lift(other);
      tree = lift >= best ? other : tree;
      best = Math.max(best, lift);
    }
    return new PartProof(post(), tree);
  }

  long lift(Branching tree) {
    return new PartChecker(problem, work).lift(List.of(new PartProof(post(), tree)));
  }

  /** Prices of all with one number of one leaf changed; any price within its limit proves. */
  private Branching changed(Branching tree) {
    return switch (tree) {
      case Branching.Fork f ->
          random.nextBoolean()
              ? new Branching.Fork(
                  f.person(), f.state(), f.slot(), changed(f.there()), f.elsewhere())
              : new Branching.Fork(
                  f.person(), f.state(), f.slot(), f.there(), changed(f.elsewhere()));
      case Branching.Leaf leaf -> {
        int at = random.nextInt(leaf.cover().length());
        int more = (random.nextInt(200) - 100) * work.scale();
        int price = Math.max(0, leaf.cover().at(at) + more);
        yield new Branching.Leaf(leaf.cover().with(at, price), leaf.handover(), leaf.exposure());
      }
    };
  }

  Branching.Leaf root() {
    return part.of(work, problem.slots());
  }

  private Branching fork(Branching there, Branching elsewhere) {
    List<Integer> alone = alone();
    int person = alone.get(random.nextInt(alone.size()));
    return new Branching.Fork(
        person, state(person), random.nextInt(problem.slots()), there, elsewhere);
  }

  private int state(int person) {
    List<Integer> posts = problem.people().get(person).posts();
    int post = posts.get(random.nextInt(posts.size()));
    return switch (random.nextInt(5)) {
      case 0 -> State.AWAY;
      case 1 -> State.HUB;
      case 2 -> State.remote(post);
      default -> post;
    };
  }

  int post() {
    return part.posts().getLast();
  }

  List<Integer> alone() {
    Set<Integer> grouped = new HashSet<>();
    problem.groups().forEach(group -> grouped.addAll(group.members()));
    return part.people().stream().filter(p -> !grouped.contains(p)).toList();
  }

  /** Somebody of another part, or a number that nobody has. */
  int stranger() {
    List<Integer> others =
        new ArrayList<>(
            IntStream.range(0, problem.people().size())
                .filter(p -> !part.people().contains(p))
                .boxed()
                .toList());
    others.add(problem.people().size() + random.nextInt(3));
    others.add(-1 - random.nextInt(3));
    return others.get(random.nextInt(others.size()));
  }
}
