package org.serai.planner.rotation;

import java.util.HashSet;
import java.util.List;

/** Checks of one person against the rest of the problem. */
record PersonChecks(int slots, Network network, List<Post> posts, int stayRuleRows) {

  void check(int p, Person person) {
    String who = " of person " + p;
    Require.in(person.stayRules(), 0, stayRuleRows - 1, "row of stay rules" + who);
    for (int q : person.posts()) {
      Require.in(q, 0, posts.size() - 1, "post" + who);
    }
    if (new HashSet<>(person.posts()).size() != person.posts().size()) {
      throw new IllegalArgumentException("Posts" + who + " are listed twice: " + person.posts());
    }
    start(who, person);
    for (Span span : person.absences()) {
      Require.in(span.last(), 0, slots - 1, "last slot of an absence" + who);
    }
    for (Papers papers : person.papers()) {
      Require.in(papers.station(), 0, network.stations().size() - 1, "station of papers" + who);
    }
    for (Wish wish : person.wishes()) {
      Require.in(wish.place(), Wish.HUB, network.stations().size() - 1, "place of a wish" + who);
      Require.in(wish.span().last(), 0, slots - 1, "last slot of a wish" + who);
    }
    if (!person.announced().isEmpty()) {
      Require.slots(person.announced(), slots, "announced plan" + who);
      Require.allIn(
          person.announced(), State.remote(posts.size() - 1), posts.size() - 1, "announced" + who);
    }
  }

  /** Who is in at a post must be able to hold it, or staying on would have no state. */
  private void start(String who, Person person) {
    int state = person.start().state();
    if (State.isIn(state) && !person.posts().contains(state)) {
      throw new IllegalArgumentException(
          "The start%s is post %d, which is not among the posts that can be held: %s."
              .formatted(who, state, person.posts()));
    }
    if (State.isRemote(state)) {
      throw new IllegalArgumentException(
          "The start%s is %s; give the hub itself.".formatted(who, State.words(state)));
    }
  }
}
