package org.serai.planner.rotation;

import java.util.Arrays;

/**
 * Takes a path apart into what it costs by itself and the places of {@link PriceSums} it pays: an
 * array of own cost, safety units, exposure, the number of places paid, these places, and then the
 * places paid back.
 */
final class PathTerms {

  static final int OWN = 0;
  static final int UNSAFE = 1;
  static final int EXPOSURE = 2;
  static final int PAID = 3;
  static final int FIRST = 4;

  private final Model model;
  private final PriceSums sums;
  private final OwnCost ownCost;
  private int[] plus = new int[64];
  private int[] minus = new int[64];
  private int paid;
  private int back;

  PathTerms(Model model, PriceSums sums) {
    this.model = model;
    this.sums = sums;
    ownCost = new OwnCost(model);
  }

  int[] of(Party party, short[] path) {
    paid = 0;
    back = 0;
    int before = party.startState;
    int begun = 0;
    for (int t = 0; t < model.slots; t++) {
      int now = path[t];
      if (now != before) {
        stay(party, before, begun, t);
        step(party, before, now, t);
        begun = t;
      }
      before = now;
    }
    stay(party, before, begun, model.slots);
    int[] terms = new int[FIRST + paid + back];
    terms[OWN] = Math.toIntExact(ownCost.withoutFairness(party, path));
    terms[UNSAFE] = Math.toIntExact(ownCost.unsafe(party, path));
    terms[EXPOSURE] = Math.toIntExact(ownCost.exposure(party, path));
    terms[PAID] = paid;
    System.arraycopy(plus, 0, terms, FIRST, paid);
    System.arraycopy(minus, 0, terms, FIRST + paid, back);
    return terms;
  }

  /** In one state from a slot on until another. */
  private void stay(Party party, int state, int from, int to) {
    if (state == -1 || from == to) {
      return;
    }
    for (int m = 0; m < party.size; m++) {
      int post =
          state >= 0 ? party.posts[state][m] : state == -2 ? -1 : party.remote[-3 - state][m];
      range(place(state, post, from), place(state, post, to));
    }
    for (int n = 0; state >= 0 && n < party.shares[state].length; n++) {
      int row = party.shares[state][n];
      range(sums.share(row, from), sums.share(row, to));
    }
  }

  private int place(int state, int post, int t) {
    return state >= 0 ? sums.in(post, t) : post < 0 ? sums.hub(t) : sums.remote(post, t);
  }

  private void step(Party party, int before, int now, int t) {
    for (int m = 0; m < party.size; m++) {
      if (before >= 0) {
        int post = party.posts[before][m];
        pay(now < 0 ? sums.out(post, t) : sums.depart(post, t));
      } else if (now >= 0) {
        pay(sums.enter(party.station[now], t));
      }
      for (int k : before >= 0 && now >= 0 ? Walk.legs(model, party, before, now) : NONE) {
        pay(sums.seat(k, t));
      }
    }
  }

  private static final int[] NONE = {};

  private void range(int from, int to) {
    pay(to);
    minus = back < minus.length ? minus : Arrays.copyOf(minus, 2 * back);
    minus[back++] = from;
  }

  private void pay(int place) {
    plus = paid < plus.length ? plus : Arrays.copyOf(plus, 2 * paid);
    plus[paid++] = place;
  }
}
