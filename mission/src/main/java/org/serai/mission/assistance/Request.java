package org.serai.mission.assistance;

import java.time.Instant;
import java.util.List;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RequestId;

/** People who ask together and travel together: a family, or one person. */
public record Request(
    RequestId id,
    AgencyId embassy,
    PlaceId at,
    Asker asker,
    Instant since,
    boolean consent,
    State state,
    PVector<Applicant> applicants,
    PSet<PersonId> escorts,
    PVector<OfferId> offers) {

  /** Whether the request is still a question. */
  public enum State {
    STANDS,
    WITHDRAWN,
    /** The same people stand in another request, which was kept. */
    JOINED
  }

  static Request asked(AssistanceFact.HelpRequested f, Instant since) {
    return new Request(
        f.request(),
        f.embassy(),
        f.at(),
        f.asker(),
        since,
        f.consent(),
        State.STANDS,
        TreePVector.empty(),
        HashTreePSet.empty(),
        TreePVector.empty());
  }

  Request with(Applicant applicant) {
    PVector<Applicant> next = applicants;
    for (int i = 0; i < applicants.size(); i++) {
      if (applicants.get(i).person().equals(applicant.person())) {
        return applicants(applicants.with(i, applicant));
      }
    }
    return applicants(next.plus(applicant));
  }

  private Request applicants(PVector<Applicant> next) {
    return new Request(id, embassy, at, asker, since, consent, state, next, escorts, offers);
  }

  Request consenting(boolean given) {
    return new Request(id, embassy, at, asker, since, given, state, applicants, escorts, offers);
  }

  Request in(State next) {
    return new Request(id, embassy, at, asker, since, consent, next, applicants, escorts, offers);
  }

  Request escortedBy(PersonId escort) {
    PSet<PersonId> next = escorts.plus(escort);
    return new Request(id, embassy, at, asker, since, consent, state, applicants, next, offers);
  }

  Request offered(OfferId offer) {
    PVector<OfferId> next = offers.contains(offer) ? offers : offers.plus(offer);
    return new Request(id, embassy, at, asker, since, consent, state, applicants, escorts, next);
  }

  /** So many seats are needed: nobody of a request is left behind, and no child sits on a lap. */
  public int heads() {
    return applicants.size();
  }

  /** Whether all are minors and nobody of age was named to travel with them. */
  public boolean minorsAlone() {
    return !applicants.isEmpty()
        && escorts.isEmpty()
        && applicants.stream().allMatch(a -> a.age().minor());
  }

  public List<PersonId> people() {
    return applicants.stream().map(Applicant::person).toList();
  }
}
