package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Offer;
import org.serai.mission.assistance.Queue;
import org.serai.mission.assistance.Request;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.AssistanceFact.SeatsOffered;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Account;

/** The rules of help: who is offered seats, in which order, and who decides otherwise. */
final class HelpRules {
  private final Picture picture;
  private final Named named;
  private final Assistance assistance;

  HelpRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
    this.assistance = picture.assistance();
  }

  List<Breach> forbidden(AssistanceFact fact, Instant at) {
    return switch (fact) {
      case AssistanceFact.SeatsOffered f -> offered(f, at);
      case AssistanceFact.OfferAnswered f -> answered(f, at);
      case AssistanceFact.PriorityTableSet f -> newer(f);
      case AssistanceFact.PriorityExcepted f -> excepted(f, at);
      case AssistanceFact.RequestsJoined f -> joined(f);
      case AssistanceFact.PersonHandedOver f -> there(f);
      case AssistanceFact.HelpRequested _,
          AssistanceFact.ApplicantNamed _,
          AssistanceFact.ConsentStated _,
          AssistanceFact.EscortNamed _,
          AssistanceFact.RequestWithdrawn _,
          AssistanceFact.RequestsKeptApart _,
          AssistanceFact.OfferWithdrawn _,
          AssistanceFact.StateLinksWithdrawn _ ->
          List.of();
    };
  }

  private List<Breach> offered(SeatsOffered f, Instant at) {
    Request request = assistance.request(f.request());
    Flight flight = picture.flights().flight(f.flight());
    List<Breach> breaches = new ArrayList<>();
    if (!f.until().isAfter(at)) {
      breaches.add(
          new Breach(
              Rule.OFFER_OPEN,
              "The offer would end on %s, before it is made."
                  .formatted(named.time(f.until(), f.from())),
              "Give the people time to answer."));
    }
    waits(request, at).ifPresent(breaches::add);
    escorted(request).ifPresent(breaches::add);
    int left = new SeatsLeft(picture, at).on(flight, f.from(), f.to());
    if (left < request.heads()) {
      breaches.add(
          new Breach(
              Rule.SEATS_LEFT,
              "Flight %s has %s left from %s to %s; request %s needs %d."
                  .formatted(
                      f.flight(),
                      Named.count(left, "seat", "seats"),
                      named.place(f.from()),
                      named.place(f.to()),
                      request.id(),
                      request.heads()),
              "Choose another flight: a family is not split."));
    } else if (breaches.isEmpty()) {
      inOrder(f, left, at).ifPresent(breaches::add);
    }
    return breaches;
  }

  private Optional<Breach> waits(Request request, Instant at) {
    boolean open = assistance.offersTo(request).stream().anyMatch(offer -> offer.openAt(at));
    if (assistance.waits(request) && request.consent() && !open) {
      return Optional.empty();
    }
    String why =
        open
            ? "has an offer that is not answered yet"
            : assistance.waits(request) ? "has not consented" : "does not wait for seats any more";
    return Optional.of(
        new Breach(
            Rule.REQUEST_WAITS,
            "Request " + request.id() + " " + why + ".",
            "Ask the people, or offer the seats to the next in the queue."));
  }

  private static Optional<Breach> escorted(Request request) {
    if (!request.minorsAlone()) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            Rule.MINORS_ESCORTED,
            "Request %s is of %d minors, and nobody of age travels with them."
                .formatted(request.id(), request.heads()),
            "Name an escort first."));
  }

  /** Who stands before, waits at the same place, would fit and was never offered this flight. */
  private Optional<Breach> inOrder(SeatsOffered f, int left, Instant at) {
    List<Request> passedOver = new ArrayList<>();
    for (Request other : Queue.at(assistance, at).order()) {
      if (other.id().equals(f.request())) {
        break;
      }
      boolean could =
          other.at().equals(f.from())
              && other.heads() <= left
              && waits(other, at).isEmpty()
              && !other.minorsAlone()
              && assistance.offersTo(other).stream().noneMatch(o -> o.flight().equals(f.flight()));
      if (could) {
        passedOver.add(other);
      }
    }
    if (passedOver.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            Rule.IN_ORDER,
            "%s stand before request %s at %s and would fit: the first is %s."
                .formatted(
                    requests(passedOver.size()),
                    f.request(),
                    named.place(f.from()),
                    passedOver.getFirst().id()),
            "Offer the seats to "
                + passedOver.getFirst().id()
                + ", or record an exception with a reason and two names."));
  }

  private static String requests(int count) {
    return count == 1 ? "1 request" : count + " requests";
  }

  private List<Breach> answered(AssistanceFact.OfferAnswered f, Instant at) {
    Offer offer = assistance.offers().offer(f.offer());
    if (offer.openAt(at)) {
      return List.of();
    }
    String ended = "ended on " + named.time(offer.until(), offer.from());
    String why = offer.lapsedAt(at) ? ended : "was answered already";
    return List.of(
        new Breach(
            Rule.OFFER_OPEN,
            "Offer " + f.offer() + " " + why + ".",
            "Make a new offer if seats are left."));
  }

  private List<Breach> newer(AssistanceFact.PriorityTableSet f) {
    int next = assistance.table().version() + 1;
    if (f.version() == next) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.TABLE_NEWER,
            "Priority table version %d is in force; this one says %d."
                .formatted(next - 1, f.version()),
            "Look at the table in force, then send version " + next + "."));
  }

  private List<Breach> excepted(AssistanceFact.PriorityExcepted f, Instant at) {
    Queue queue = Queue.at(assistance, at);
    Optional<Integer> rank = queue.findRank(f.request());
    Optional<Integer> before = queue.findRank(f.before());
    if (rank.isPresent() && before.isPresent() && before.get() < rank.get()) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.IN_ORDER,
            "Request %s does not stand behind %s in the queue.".formatted(f.request(), f.before()),
            "Look at the queue: nobody is displaced by this exception."));
  }

  private List<Breach> joined(AssistanceFact.RequestsJoined f) {
    Request kept = assistance.request(f.kept());
    Request joined = assistance.request(f.joined());
    boolean stand = kept.state() == Request.State.STANDS && joined.state() == Request.State.STANDS;
    boolean accepted = assistance.accepted(joined);
    if (stand && !accepted) {
      return List.of();
    }
    Request closed = kept.state() == Request.State.STANDS ? joined : kept;
    String why = accepted ? " has accepted seats." : " does not stand any more.";
    return List.of(
        new Breach(
            Rule.REQUEST_WAITS,
            "Request " + (accepted ? joined : closed).id() + why,
            "Keep the request that still stands, or the one with seats."));
  }

  private List<Breach> there(AssistanceFact.PersonHandedOver f) {
    Account here = new Account.At(f.at());
    Account known = picture.ledger().line(f.person()).account();
    if (known.equals(here)) {
      return List.of();
    }
    return List.of(
        new Breach(
            Rule.HANDED_OVER,
            "%s is %s by what is known, not %s."
                .formatted(f.person(), named.account(known), named.account(here)),
            "If the person stands before you, report the sighting first."));
  }
}
