package org.serai.mission.assistance;

import java.util.Collection;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.RequestId;

/**
 * Requests that look alike, kept in order while reports come in: whoever asks for the surest pairs
 * pays for those alone, and not for a search through everybody.
 *
 * @param ties what is alike between two requests, whether or not somebody compared them
 * @param open those that nobody has compared, the surest first
 * @param closed requests that do not stand any more
 */
record Pairs(
    PMap<Verdict, Ties> ties,
    PSortedSet<Duplicates.Pair> open,
    PSet<Verdict> judged,
    PSet<RequestId> closed) {

  static final Pairs NONE =
      new Pairs(
          HashTrie.empty(),
          TreePSet.empty(Duplicates.SUREST_FIRST),
          HashTreePSet.empty(),
          HashTreePSet.empty());

  /** So many more ways in which two requests are alike, or fewer. */
  Pairs tied(Verdict verdict, Likeness.Kind kind, int more) {
    Ties before = ties.getOrDefault(verdict, Ties.NONE);
    Ties after = before.plus(kind, more);
    PMap<Verdict, Ties> next =
        after.equals(Ties.NONE) ? ties.minus(verdict) : ties.plus(verdict, after);
    boolean same = before.kinds().equals(after.kinds());
    return new Pairs(
        next, same || decided(verdict) ? open : moved(verdict, before, after), judged, closed);
  }

  private PSortedSet<Duplicates.Pair> moved(Verdict verdict, Ties before, Ties after) {
    PSortedSet<Duplicates.Pair> rest =
        before.equals(Ties.NONE) ? open : open.minus(pair(verdict, before));
    return after.equals(Ties.NONE) ? rest : rest.plus(pair(verdict, after));
  }

  private static Duplicates.Pair pair(Verdict verdict, Ties ties) {
    return new Duplicates.Pair(verdict.one(), verdict.other(), ties.kinds());
  }

  /** Somebody compared the two. */
  Pairs judged(Verdict verdict) {
    return new Pairs(ties, without(verdict), judged.plus(verdict), closed);
  }

  /** A request is no question any more; its look-alikes need no comparing. */
  Pairs closed(RequestId request, Collection<RequestId> alike) {
    Pairs next = this;
    for (RequestId other : alike) {
      PSortedSet<Duplicates.Pair> rest = next.without(Verdict.of(request, other));
      next = new Pairs(ties, rest, judged, closed);
    }
    return new Pairs(ties, next.open, judged, closed.plus(request));
  }

  private PSortedSet<Duplicates.Pair> without(Verdict verdict) {
    Ties between = ties.getOrDefault(verdict, Ties.NONE);
    return between.equals(Ties.NONE) ? open : open.minus(pair(verdict, between));
  }

  /** What is alike between two requests, while nobody has compared them and both stand. */
  Optional<Duplicates.Pair> findOpen(Verdict verdict) {
    return decided(verdict)
        ? Optional.empty()
        : Optional.ofNullable(ties.get(verdict)).map(between -> pair(verdict, between));
  }

  private boolean decided(Verdict verdict) {
    return judged.contains(verdict)
        || closed.contains(verdict.one())
        || closed.contains(verdict.other());
  }
}
