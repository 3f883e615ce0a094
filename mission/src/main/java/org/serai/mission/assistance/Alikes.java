package org.serai.mission.assistance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RequestId;

/**
 * Who is found again by document, phone or name. An index, so that a new request is compared with
 * those that share something with it and not with all.
 *
 * @param crowded likenesses that so many bear that they tell nobody apart
 */
record Alikes(
    PMap<Likeness, PSet<Alikes.Bearer>> bearers,
    PMap<PersonId, PSet<Likeness>> of,
    PSet<Likeness> crowded,
    Pairs pairs) {

  /** More bearers of one name are namesakes: comparing all of them by hand would find nothing. */
  private static final int MOST_NAMESAKES = 20;

  /** More bearers of one number show that it is no number of a person: a call centre, a blank. */
  private static final int MOST_HOLDERS = 200;

  /** A person of a request who has a likeness. */
  record Bearer(RequestId request, PersonId person) {}

  static final Alikes NONE =
      new Alikes(HashTrie.empty(), HashTrie.empty(), HashTreePSet.empty(), Pairs.NONE);

  private static int most(Likeness likeness) {
    return switch (likeness.kind()) {
      case DOCUMENT, PHONE -> MOST_HOLDERS;
      case NAME -> MOST_NAMESAKES;
    };
  }

  Alikes with(RequestId request, Applicant applicant) {
    Alikes next = without(request, applicant.person());
    for (Likeness likeness : Set.copyOf(applicant.likenesses())) {
      next = next.plus(likeness, new Bearer(request, applicant.person()));
    }
    return next;
  }

  private Alikes plus(Likeness likeness, Bearer bearer) {
    PSet<Bearer> before = bearing(likeness);
    PSet<Likeness> own = of.getOrDefault(bearer.person(), HashTreePSet.empty()).plus(likeness);
    return new Alikes(bearers, of.plus(bearer.person(), own), crowded, pairs)
        .borne(likeness, before, before.plus(bearer), bearer);
  }

  /** Drops what a person is found by. */
  Alikes without(RequestId request, PersonId person) {
    Alikes next = this;
    for (Likeness likeness : of.getOrDefault(person, HashTreePSet.empty())) {
      PSet<Bearer> before = next.bearing(likeness);
      Bearer bearer = new Bearer(request, person);
      next = next.borne(likeness, before, before.minus(bearer), bearer);
    }
    return new Alikes(next.bearers, next.of.minus(person), next.crowded, next.pairs);
  }

  /** A likeness has one bearer more or fewer; one that many bear ties nobody to anybody. */
  private Alikes borne(Likeness likeness, PSet<Bearer> before, PSet<Bearer> after, Bearer changed) {
    int most = most(likeness);
    Pairs next = pairs;
    if (before.size() <= most && after.size() <= most) {
      next = tied(next, likeness, changed, before, after.size() - before.size());
    } else if (before.size() <= most || after.size() <= most) {
      next = crowd(next, likeness, before.size() <= most ? before : after, before.size() <= most);
    }
    return new Alikes(
        after.isEmpty() ? bearers.minus(likeness) : bearers.plus(likeness, after),
        of,
        after.size() > most ? crowded.plus(likeness) : crowded.minus(likeness),
        next);
  }

  private static Pairs tied(
      Pairs pairs, Likeness likeness, Bearer changed, Collection<Bearer> others, int more) {
    Pairs next = pairs;
    for (Bearer other : others) {
      if (more != 0 && !other.request().equals(changed.request())) {
        Verdict verdict = Verdict.of(changed.request(), other.request());
        next = next.tied(verdict, likeness.kind(), more);
      }
    }
    return next;
  }

  /** All who bear a likeness are tied to each other by it, or no more. */
  private static Pairs crowd(
      Pairs pairs, Likeness likeness, Collection<Bearer> tied, boolean noMore) {
    Pairs next = pairs;
    List<Bearer> all = List.copyOf(tied);
    for (int i = 0; i < all.size(); i++) {
      next = tied(next, likeness, all.get(i), all.subList(0, i), noMore ? -1 : 1);
    }
    return next;
  }

  Alikes judged(RequestId one, RequestId other) {
    return new Alikes(bearers, of, crowded, pairs.judged(Verdict.of(one, other)));
  }

  /** A request of these people is no question any more. */
  Alikes closed(RequestId request, List<PersonId> people) {
    return new Alikes(bearers, of, crowded, pairs.closed(request, alike(request, people)));
  }

  /** Requests that share something with a request of these people, compared or not. */
  Set<RequestId> alike(RequestId request, List<PersonId> people) {
    Set<RequestId> alike = new TreeSet<>();
    for (PersonId person : people) {
      for (Likeness likeness : of.getOrDefault(person, HashTreePSet.empty())) {
        if (!crowded.contains(likeness)) {
          bearing(likeness).forEach(bearer -> alike.add(bearer.request()));
        }
      }
    }
    alike.remove(request);
    return alike;
  }

  PSet<Bearer> bearing(Likeness likeness) {
    return bearers.getOrDefault(likeness, HashTreePSet.empty());
  }
}
