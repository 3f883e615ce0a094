package org.serai.desk.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Slot;
import org.serai.mission.rules.Amiss;
import org.serai.mission.rules.Finding;
import org.serai.mission.rules.Rule;

/**
 * What will be amiss if the plan comes true: the rules are asked in the middle of slots, and the
 * same rule about the same person, post, place or flight is told once, as it is first seen.
 *
 * @param seen the moment it is first seen
 * @param moments at how many of the moments it is seen
 */
record AmissAhead(Finding finding, Instant seen, int moments) {
  /** A look costs a census of everybody; one per week of half a year answers in seconds. */
  private static final int MOST_LOOKS = 27;

  private record About(Rule rule, Finding.Subject subject) {}

  /** The moments at which the rules are asked, spread evenly over the slots. */
  static List<Instant> moments(Proposal proposal) {
    List<Slot> slots = proposal.slots();
    int looks = Math.min(MOST_LOOKS, slots.size());
    return IntStream.range(0, looks)
        .mapToObj(look -> middle(slots.get((int) ((long) look * slots.size() / looks))))
        .toList();
  }

  private static Instant middle(Slot slot) {
    long half = (slot.until().getEpochSecond() - slot.from().getEpochSecond()) / 2;
    return slot.from().plusSeconds(half);
  }

  /** The most dangerous first, then by time. */
  static List<AmissAhead> of(Proposal proposal) {
    Map<About, AmissAhead> first = new LinkedHashMap<>();
    for (Instant moment : moments(proposal)) {
      for (Finding finding : Amiss.at(proposal.folded().picture(), moment)) {
        first.merge(
            new About(finding.rule(), finding.about()),
            new AmissAhead(finding, moment, 1),
            (before, again) ->
                new AmissAhead(before.finding, before.seen, before.moments + again.moments));
      }
    }
    List<AmissAhead> ahead = new ArrayList<>(first.values());
    ahead.sort(
        Comparator.comparing((AmissAhead a) -> a.finding().danger())
            .thenComparing(AmissAhead::seen)
            .thenComparing(a -> a.finding().rule()));
    return ahead;
  }
}
