package org.serai.desk.papers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.serai.desk.planning.PostCover;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.SeatUse;
import org.serai.mission.terms.Criticality;

/** The figures that every account of a plan gives, counted once. */
record Tally(List<Cover> covers, List<Overstay> overstays, List<AmissAhead> ahead, Seats seats) {
  Tally {
    covers = List.copyOf(covers);
    overstays = List.copyOf(overstays);
    ahead = List.copyOf(ahead);
  }

  /** Holders needed at least, in holder-slots, and how they are found. */
  record Cover(Criticality criticality, int posts, long needed, long onTheSpot, long fromHub) {
    long uncovered() {
      return needed - onTheSpot - fromHub;
    }
  }

  /** Seats of all legs that take place in the plan. */
  record Seats(int legs, long seats, long used) {
    long percent() {
      return seats == 0 ? 0 : Math.round(100.0 * used / seats);
    }
  }

  static Tally of(Proposal proposal) {
    List<Cover> covers = Stream.of(Criticality.values()).map(c -> cover(c, proposal)).toList();
    return new Tally(
        covers, Overstay.of(proposal), AmissAhead.of(proposal), seats(proposal.seats()));
  }

  private static Cover cover(Criticality criticality, Proposal proposal) {
    List<PostCover> posts =
        proposal.coverage().stream()
            .filter(cover -> cover.post().criticality() == criticality)
            .toList();
    long needed = 0;
    long onTheSpot = 0;
    long fromHub = 0;
    for (PostCover cover : posts) {
      int minimum = cover.post().minimum();
      needed += (long) minimum * cover.onTheSpot().size();
      onTheSpot += cover.onTheSpot().stream().mapToLong(n -> Math.min(n, minimum)).sum();
      fromHub +=
          IntStream.range(0, cover.onTheSpot().size()).mapToLong(s -> fromHub(cover, s)).sum();
    }
    return new Cover(criticality, posts.size(), needed, onTheSpot, fromHub);
  }

  /** Needed holders of a slot who cover from the hub because nobody is on the spot. */
  static int fromHub(PostCover cover, int slot) {
    int open = Math.max(0, cover.post().minimum() - cover.onTheSpot().get(slot));
    return Math.min(open, cover.fromHub().get(slot));
  }

  private static Seats seats(List<SeatUse> uses) {
    return new Seats(
        uses.size(),
        uses.stream().mapToLong(SeatUse::seats).sum(),
        uses.stream().mapToLong(SeatUse::used).sum());
  }
}
