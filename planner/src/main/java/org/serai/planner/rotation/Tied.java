package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The parties and posts of one {@link Part}, as the search numbers them; both ascending. */
final class Tied {

  private static final int[] NOBODY = {};

  final int[] parties;
  final int[] posts;

  private Tied(int[] parties, int[] posts) {
    this.parties = parties;
    this.posts = posts;
  }

  /** All parts of the mission; who can hold no post is in none. */
  static List<Tied> all(Model model) {
    return tied(model, true);
  }

  /** Those whom posts tie together, as if there were no groups: these are in no profession. */
  static List<Tied> professions(Model model) {
    return tied(model, false);
  }

  private static List<Tied> tied(Model model, boolean byGroups) {
    int[] first = new int[model.parties.length];
    Arrays.setAll(first, i -> i);
    int[] holder = new int[model.posts];
    Arrays.fill(holder, -1);
    for (int i = 0; i < first.length; i++) {
      for (int p : byGroups || model.parties[i].size == 1 ? model.parties[i].members : NOBODY) {
        for (int q : model.problem.people().get(p).posts()) {
          holder[q] = holder[q] < 0 ? i : holder[q];
          first[root(first, i)] = root(first, holder[q]);
        }
      }
    }
    return parts(first, holder);
  }

  private static int root(int[] first, int i) {
    int at = i;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }

  private static List<Tied> parts(int[] first, int[] holder) {
    List<Tied> parts = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      BitSet posts = new BitSet();
      for (int q = 0; q < holder.length; q++) {
        posts.set(q, holder[q] >= 0 && root(first, holder[q]) == i);
      }
      if (!posts.isEmpty()) {
        BitSet parties = new BitSet();
        for (int j = 0; j < first.length; j++) {
          parties.set(j, root(first, j) == i);
        }
        parts.add(new Tied(parties.stream().toArray(), posts.stream().toArray()));
      }
    }
    return parts;
  }

  /** People of the part, ascending, as {@link Part} lists them. */
  int[] people(Model model) {
    return Arrays.stream(parties)
        .flatMap(i -> Arrays.stream(model.parties[i].members))
        .sorted()
        .toArray();
  }
}
