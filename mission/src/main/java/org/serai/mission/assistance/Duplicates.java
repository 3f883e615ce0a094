package org.serai.mission.assistance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.RequestId;

/** Requests that may speak of the same people: a person compares them, and joins or keeps apart. */
public final class Duplicates {
  /** More bearers of one name are namesakes: comparing all of them by hand would find nothing. */
  private static final int MOST_NAMESAKES = 20;

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

  private static final Comparator<Pair> SUREST_FIRST =
      Comparator.comparingInt(Pair::doubt)
          .thenComparingInt((Pair p) -> -p.alike().size())
          .thenComparing(Pair::one)
          .thenComparing(Pair::other);

  /** What looks like a request and was not compared with it yet, the surest first. */
  public List<Pair> of(RequestId id) {
    Map<Verdict, Set<Likeness.Kind>> found = new HashMap<>();
    for (var applicant : assistance.request(id).applicants()) {
      applicant.likenesses().forEach(likeness -> pairs(id, likeness, found));
    }
    return sorted(found);
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

  /** All pairs that nobody has compared yet, the surest first. */
  public List<Pair> open() {
    Map<Verdict, Set<Likeness.Kind>> found = new HashMap<>();
    for (Likeness likeness : assistance.alikes().shared()) {
      for (Alikes.Bearer bearer : assistance.alikes().bearing(likeness)) {
        pairs(bearer.request(), likeness, found);
      }
    }
    return sorted(found);
  }

  private void pairs(RequestId id, Likeness likeness, Map<Verdict, Set<Likeness.Kind>> found) {
    var bearers = assistance.alikes().bearing(likeness);
    if (likeness.kind() == Likeness.Kind.NAME && bearers.size() > MOST_NAMESAKES) {
      return;
    }
    for (Alikes.Bearer bearer : bearers) {
      Verdict verdict = Verdict.of(id, bearer.request());
      if (!bearer.request().equals(id) && undecided(verdict)) {
        found
            .computeIfAbsent(verdict, _ -> EnumSet.noneOf(Likeness.Kind.class))
            .add(likeness.kind());
      }
    }
  }

  private boolean undecided(Verdict verdict) {
    return !assistance.alikes().judged().contains(verdict)
        && stands(verdict.one())
        && stands(verdict.other());
  }

  private boolean stands(RequestId id) {
    return assistance.request(id).state() == Request.State.STANDS;
  }

  private static List<Pair> sorted(Map<Verdict, Set<Likeness.Kind>> found) {
    List<Pair> pairs = new ArrayList<>();
    found.forEach((v, alike) -> pairs.add(new Pair(v.one(), v.other(), alike)));
    pairs.sort(SUREST_FIRST);
    return pairs;
  }
}
