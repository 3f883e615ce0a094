package org.serai.mission.rules;

import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.RequestId;

/** {@link Rule#KNOWN} of requests for help. */
final class KnownHelp {
  private final Picture picture;
  private final Known known;

  KnownHelp(Picture picture, Known known) {
    this.picture = picture;
    this.known = known;
  }

  void check(AssistanceFact fact) {
    switch (fact) {
      case AssistanceFact.HelpRequested f -> asked(f);
      case AssistanceFact.ApplicantNamed f -> request(f.request());
      case AssistanceFact.ConsentStated f -> request(f.request());
      case AssistanceFact.EscortNamed f -> {
        request(f.request());
        known.somebody(f.escort());
      }
      case AssistanceFact.RequestWithdrawn f -> request(f.request());
      case AssistanceFact.RequestsJoined f -> {
        request(f.kept());
        request(f.joined());
      }
      case AssistanceFact.RequestsKeptApart f -> {
        request(f.one());
        request(f.other());
      }
      case AssistanceFact.PriorityTableSet f -> f.conditions().forEach(this::condition);
      case AssistanceFact.PriorityExcepted f -> {
        request(f.request());
        request(f.before());
      }
      case AssistanceFact.SeatsOffered f -> {
        request(f.request());
        known.flightAt(f.flight(), f.from());
        known.place(f.to());
      }
      case AssistanceFact.OfferAnswered f -> offer(f.offer());
      case AssistanceFact.OfferWithdrawn f -> offer(f.offer());
      // A link may have been made for a state of which nobody asks yet.
      case AssistanceFact.StateLinksWithdrawn _ -> {}
      case AssistanceFact.PersonHandedOver f -> {
        known.person(f.person());
        known.place(f.at());
      }
    }
  }

  private void asked(AssistanceFact.HelpRequested f) {
    known.agency(f.embassy());
    known.place(f.at());
  }

  private void condition(Condition condition) {
    if (condition.criterion() instanceof Criterion.WaitsAt(var place)) {
      known.place(place);
    }
  }

  private void request(RequestId id) {
    known.require(picture.assistance().findRequest(id).isPresent(), "request", id);
  }

  private void offer(OfferId id) {
    known.require(picture.assistance().offers().findOffer(id).isPresent(), "offer", id);
  }
}
