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
  /** One look per week of half a year; more would tell the same things again. */
  private static final int MOST_LOOKS = 27;

  /** Beginning, end and two between: what every plan gets, however many people it has. */
  private static final int FEWEST_LOOKS = 4;

  /** A look costs a census; so many people looked at in all take a second or two. */
  private static final int PEOPLE_LOOKED_AT = 40_000;

  private record About(Rule rule, Finding.Subject subject) {}

  /** The moments at which the rules are asked, spread evenly over the slots. */
  static List<Instant> moments(Proposal proposal) {
    List<Slot> slots = proposal.slots();
    int people = Math.max(1, proposal.folded().ledger().registered());
    int affordable = Math.clamp(PEOPLE_LOOKED_AT / people, FEWEST_LOOKS, MOST_LOOKS);
    int looks = Math.min(affordable, slots.size());
    return IntStream.range(0, looks)
        .mapToObj(look -> middle(slots.get((int) ((long) look * slots.size() / looks))))
        .toList();
  }

  static Instant middle(Slot slot) {
    long half = (slot.until().getEpochSecond() - slot.from().getEpochSecond()) / 2;
    return slot.from().plusSeconds(half);
  }

  /** The most dangerous first, then by time; overlong stays are told by {@link Overstay}. */
  static List<AmissAhead> of(Proposal proposal) {
    Map<About, AmissAhead> first = new LinkedHashMap<>();
    Instant begin = proposal.slots().getFirst().from();
    for (Instant moment : moments(proposal)) {
      for (Finding finding : Amiss.ahead(proposal.folded().picture(), begin, moment)) {
        if (finding.rule() != Rule.MAXIMUM_STAY) {
          About about = new About(finding.rule(), finding.about());
          first.merge(about, new AmissAhead(finding, moment, 1), AmissAhead::seenAgain);
        }
      }
    }
    List<AmissAhead> ahead = new ArrayList<>(first.values());
    ahead.sort(
        Comparator.comparing((AmissAhead a) -> a.finding().danger())
            .thenComparing(AmissAhead::seen)
            .thenComparing(a -> a.finding().rule()));
    return ahead;
  }

  private AmissAhead seenAgain(AmissAhead later) {
    return new AmissAhead(finding, seen, moments + later.moments);
  }
}
