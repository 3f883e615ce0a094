package org.serai.mission.assistance;

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
 */
record Alikes(
    PMap<Likeness, PSet<Alikes.Bearer>> bearers,
    PMap<PersonId, PSet<Likeness>> of,
    PSet<Likeness> shared,
    PSet<Verdict> judged) {

  /** A person of a request who has a likeness. */
  record Bearer(RequestId request, PersonId person) {}

  static final Alikes NONE =
      new Alikes(HashTrie.empty(), HashTrie.empty(), HashTreePSet.empty(), HashTreePSet.empty());

  Alikes with(RequestId request, Applicant applicant) {
    Alikes next = without(request, applicant.person());
    for (Likeness likeness : applicant.likenesses()) {
      next = next.plus(likeness, new Bearer(request, applicant.person()));
    }
    return next;
  }

  private Alikes plus(Likeness likeness, Bearer bearer) {
    PSet<Bearer> more = bearers.getOrDefault(likeness, HashTreePSet.empty()).plus(bearer);
    PSet<Likeness> own = of.getOrDefault(bearer.person(), HashTreePSet.empty()).plus(likeness);
    return new Alikes(
        bearers.plus(likeness, more),
        of.plus(bearer.person(), own),
        more.size() > 1 ? shared.plus(likeness) : shared,
        judged);
  }

  /** Drops what a person is found by. */
  Alikes without(RequestId request, PersonId person) {
    Alikes next = this;
    for (Likeness likeness : of.getOrDefault(person, HashTreePSet.empty())) {
      PSet<Bearer> rest =
          next.bearers
              .getOrDefault(likeness, HashTreePSet.empty())
              .minus(new Bearer(request, person));
      next =
          new Alikes(
              rest.isEmpty() ? next.bearers.minus(likeness) : next.bearers.plus(likeness, rest),
              next.of,
              rest.size() > 1 ? next.shared : next.shared.minus(likeness),
              judged);
    }
    return new Alikes(next.bearers, next.of.minus(person), next.shared, judged);
  }

  Alikes judged(RequestId one, RequestId other) {
    return new Alikes(bearers, of, shared, judged.plus(Verdict.of(one, other)));
  }

  PSet<Bearer> bearing(Likeness likeness) {
    return bearers.getOrDefault(likeness, HashTreePSet.empty());
  }
}
