package org.serai.mission.assistance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.RequestId;

/** Requests that may speak of the same people: a person compares them, and joins or keeps apart. */
public final class Duplicates {
  private final Assistance assistance;

  public Duplicates(Assistance assistance) {
    this.assistance = assistance;
  }

  /** Two requests and what is alike between them; the surest kind first. */
  public record Pair(RequestId one, RequestId other, Set<Likeness.Kind> alike) {
    public Pair {
      alike = Set.copyOf(alike);
    }

    /** 0 for the same document, 1 for the same phone, 2 for the same name. */
    public int doubt() {
      return alike.stream().mapToInt(Likeness.Kind::ordinal).min().orElse(2);
    }
  }

  static final Comparator<Pair> SUREST_FIRST =
      Comparator.comparingInt(Pair::doubt)
          .thenComparingInt((Pair p) -> -p.alike().size())
          .thenComparing(Pair::one)
          .thenComparing(Pair::other);

  /** What looks like a request and was not compared with it yet, the surest first. */
  public List<Pair> of(RequestId id) {
    Alikes alikes = assistance.alikes();
    return alikes.alike(id, assistance.request(id).people()).stream()
        .flatMap(other -> alikes.pairs().findOpen(Verdict.of(id, other)).stream())
        .sorted(SUREST_FIRST)
        .toList();
  }

  /** What a likeness alone finds: the requests of all who bear it. */
  public List<RequestId> bearing(Collection<Likeness> likenesses) {
    return likenesses.stream()
        .flatMap(likeness -> assistance.alikes().bearing(likeness).stream())
        .map(Alikes.Bearer::request)
        .distinct()
        .sorted()
        .toList();
  }

  /** All pairs that nobody has compared yet, the surest first; nothing is searched for them. */
  public SortedSet<Pair> open() {
    return assistance.alikes().pairs().open();
  }

  /** How many documents, phones and names so many people bear that nothing is compared by them. */
  public int crowded() {
    return assistance.alikes().crowded().size();
  }
}
