package org.serai.planner.rotation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Crosses two plans profession by profession (partition crossover: Whitley, Hains and Howe 2009):
 * whoever shares no post is tied to others by seats, places and beds alone, so that the better half
 * of one plan mostly fits the better half of another. What does not fit is mended by ruin and
 * recreate within the profession.
 */
final class Crossing {

  /** Rounds of ruin and recreate per party of a profession that is taken over. */
  private static final int ROUNDS = 10;

  private final PlanSearch search;
  private final SplittableRandom random;
  private final List<Tied> professions;

  /** Crosses other plans into that of the search. */
  Crossing(PlanSearch search, SplittableRandom random) {
    this.search = search;
    this.random = random;
    professions = Tied.professions(search.model);
  }

  /** Takes over every profession in which the other plan makes this one better. */
  void with(short[][] other) {
    search.view.harden(1, PlanSearch.SAFETY);
    for (int n : PlanSearch.shuffled(professions.size(), random)) {
      int[] parties = professions.get(n).parties;
      if (Arrays.stream(parties).anyMatch(i -> !Arrays.equals(search.paths[i], other[i]))) {
        tryOut(parties, other);
      }
    }
  }

  private void tryOut(int[] parties, short[][] other) {
    long before = search.value();
    short[][] kept =
        Arrays.stream(parties).mapToObj(i -> search.paths[i].clone()).toArray(short[][]::new);
    short[][] taken = Arrays.stream(parties).mapToObj(i -> other[i]).toArray(short[][]::new);
    place(parties, taken);
    mend(parties);
    if (search.loads.overuse > 0 || search.value() >= before) {
      place(parties, kept);
    }
  }

  private void place(int[] parties, short[][] paths) {
    for (int i : parties) {
      search.remove(i);
    }
    for (int k = 0; k < parties.length; k++) {
      search.place(parties[k], paths[k]);
    }
  }

  /** Whoever sits where others of the plan sit already goes elsewhere, and neighbours make room. */
  private void mend(int[] parties) {
    for (int i : parties) {
      if (search.loads.overuses(search.model.parties[i], search.paths[i])) {
        search.remove(i);
        search.route(i);
      }
    }
    RuinAndRecreate ruin = new RuinAndRecreate(search, random, parties, false);
    int most = ROUNDS * parties.length;
    for (int round = 0; round < most; round++) {
      ruin.round(0);
    }
  }
}
