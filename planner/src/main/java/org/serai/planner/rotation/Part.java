package org.serai.planner.rotation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * People whom posts and groups tie together, mostly one profession: whoever can hold one of the
 * posts belongs to it. With prices for all that parts share (seats, places, beds), each part is a
 * problem of its own.
 *
 * @param people in ascending order
 * @param posts in ascending order
 */
public record Part(List<Integer> people, List<Integer> posts) {

  public Part {
    people = List.copyOf(people);
    posts = List.copyOf(posts);
  }

  /** The part to which the post belongs. */
  public static Part with(RotationProblem problem, int post) {
    Set<Integer> posts = new HashSet<>(Set.of(post));
    Set<Integer> people = new HashSet<>();
    for (int before = -1; before < people.size() + posts.size(); ) {
      before = people.size() + posts.size();
      for (int p = 0; p < problem.people().size(); p++) {
        if (!people.contains(p)
            && problem.people().get(p).posts().stream().anyMatch(posts::contains)) {
          people.add(p);
        }
      }
      for (Group group : problem.groups()) {
        if (group.members().stream().anyMatch(people::contains)) {
          people.addAll(group.members());
        }
      }
      people.forEach(p -> posts.addAll(problem.people().get(p).posts()));
    }
    return new Part(people.stream().sorted().toList(), posts.stream().sorted().toList());
  }

  /** The work prices with those of a leaf in place of the part's own. */
  PriceList at(PriceList work, Branching.Leaf leaf, int slots) {
    return new PriceList(
        work.scale(),
        put(work.cover(), leaf.cover(), posts, slots),
        work.ceiling(),
        work.share(),
        work.seat(),
        work.hub(),
        put(work.handover(), leaf.handover(), posts, slots),
        put(work.exposure(), leaf.exposure(), people, 1),
        work.safety());
  }

  /** The leaf that the work prices themselves are. */
  public Branching.Leaf of(PriceList work, int slots) {
    return new Branching.Leaf(
        take(work.cover(), posts, slots),
        take(work.handover(), posts, slots),
        take(work.exposure(), people, 1));
  }

  private static PerSlot take(PerSlot all, List<Integer> rows, int slots) {
    return PerSlot.generate(
        rows.size() * slots, at -> all.at(rows.get(at / slots) * slots + at % slots));
  }

  private static PerSlot put(PerSlot all, PerSlot some, List<Integer> rows, int slots) {
    int[] values = all.toArray();
    IntStream.range(0, rows.size() * slots)
        .forEach(at -> values[rows.get(at / slots) * slots + at % slots] = some.at(at));
    return PerSlot.of(values);
  }

  boolean fits(Branching.Leaf leaf, int slots) {
    return leaf.cover().length() == posts.size() * slots
        && leaf.handover().length() == posts.size() * slots
        && leaf.exposure().length() == people.size();
  }
}
