package org.serai.mission.assistance;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;

/** People who ask an embassy for help, and what became of them. */
public record Assistance(
    PMap<RequestId, Request> byId,
    PMap<PersonId, RequestId> requestOf,
    Alikes alikes,
    Offers offers,
    PriorityTable table,
    PVector<Preferred> exceptions,
    PMap<PersonId, Handover> handedOver,
    PMap<StateCode, Integer> linksWithdrawn) {

  public static final Assistance EMPTY =
      new Assistance(
          HashTrie.empty(),
          HashTrie.empty(),
          Alikes.NONE,
          Offers.NONE,
          PriorityTable.USUAL,
          TreePVector.empty(),
          HashTrie.empty(),
          HashTrie.empty());

  public Assistance after(Report report) {
    return switch (report.fact()) {
      case AssistanceFact f -> after(report, f);
      // What was forgotten must not be found again by its likeness.
      case PersonFact.IdentityForgotten f ->
          findRequestOf(f.person()).map(r -> with(alikes.without(r, f.person()))).orElse(this);
      case PlaceFact _,
          PersonFact _,
          PostFact _,
          SecurityFact _,
          FlightFact _,
          MovementFact _,
          LodgingFact _,
          PlanFact _,
          WardenFact _,
          HostingFact _,
          PeaceFact _,
          ContingentFact _ ->
          this;
    };
  }

  private Assistance after(Report report, AssistanceFact fact) {
    return switch (fact) {
      case AssistanceFact.HelpRequested f -> asked(Request.asked(f, report.happened()));
      case AssistanceFact.ApplicantNamed f -> named(f);
      case AssistanceFact.ConsentStated f -> with(f.request(), r -> r.consenting(f.given()));
      case AssistanceFact.EscortNamed f -> with(f.request(), r -> r.escortedBy(f.escort()));
      case AssistanceFact.RequestWithdrawn f -> closed(f.request(), Request.State.WITHDRAWN);
      case AssistanceFact.RequestsJoined f ->
          with(alikes.judged(f.kept(), f.joined())).closed(f.joined(), Request.State.JOINED);
      case AssistanceFact.RequestsKeptApart f -> with(alikes.judged(f.one(), f.other()));
      case AssistanceFact.PriorityTableSet f ->
          f.version() < table.version()
              ? this
              : with(new PriorityTable(f.version(), f.conditions()), exceptions);
      case AssistanceFact.PriorityExcepted f -> with(table, exceptions.plus(preferred(report, f)));
      case AssistanceFact.SeatsOffered f ->
          with(f.request(), r -> r.offered(f.offer())).with(offers.with(Offer.of(f)));
      case AssistanceFact.OfferAnswered f ->
          answered(f.offer(), f.accepted() ? Offer.State.ACCEPTED : Offer.State.DECLINED);
      case AssistanceFact.OfferWithdrawn f -> answered(f.offer(), Offer.State.WITHDRAWN);
      case AssistanceFact.StateLinksWithdrawn f -> withdrawn(f.state());
      case AssistanceFact.PersonHandedOver f -> handedOver(report, f);
    };
  }

  /** A request that is told anew keeps its people and its place in the line of those who wait. */
  private Assistance asked(Request told) {
    Request before = byId.get(told.id());
    if (before == null) {
      return with(told);
    }
    return with(
        new Request(
            told.id(),
            told.embassy(),
            told.at(),
            told.asker(),
            before.since().isBefore(told.since()) ? before.since() : told.since(),
            told.consent(),
            before.state(),
            before.applicants(),
            before.escorts(),
            before.offers()));
  }

  private Assistance named(AssistanceFact.ApplicantNamed f) {
    Assistance told = with(f.request(), r -> r.with(f.applicant()));
    return new Assistance(
        told.byId,
        requestOf.plus(f.applicant().person(), f.request()),
        alikes.with(f.request(), f.applicant()),
        offers,
        table,
        exceptions,
        handedOver,
        linksWithdrawn);
  }

  private Assistance closed(RequestId id, Request.State state) {
    return with(id, r -> r.in(state)).with(alikes.closed(id, request(id).people()));
  }

  private static Preferred preferred(Report report, AssistanceFact.PriorityExcepted f) {
    return new Preferred(
        f.request(), f.before(), f.reason(), f.first(), f.second(), report.happened());
  }

  private Assistance handedOver(Report report, AssistanceFact.PersonHandedOver f) {
    Handover handover = new Handover(f.person(), f.state(), f.at(), report.happened());
    return new Assistance(
        byId,
        requestOf,
        alikes,
        offers,
        table,
        exceptions,
        handedOver.plus(f.person(), handover),
        linksWithdrawn);
  }

  private Assistance withdrawn(StateCode state) {
    return new Assistance(
        byId,
        requestOf,
        alikes,
        offers,
        table,
        exceptions,
        handedOver,
        linksWithdrawn.plus(state, timesWithdrawn(state) + 1));
  }

  /**
   * How often the addresses of a state were withdrawn: one that was signed before opens nothing.
   */
  public int timesWithdrawn(StateCode state) {
    return linksWithdrawn.getOrDefault(state, 0);
  }

  private Assistance answered(OfferId id, Offer.State state) {
    return with(offers.with(offers.offer(id).in(state)));
  }

  private Assistance with(RequestId id, UnaryOperator<Request> change) {
    return with(change.apply(request(id)));
  }

  private Assistance with(Request next) {
    return new Assistance(
        byId.plus(next.id(), next),
        requestOf,
        alikes,
        offers,
        table,
        exceptions,
        handedOver,
        linksWithdrawn);
  }

  private Assistance with(Alikes next) {
    return new Assistance(
        byId, requestOf, next, offers, table, exceptions, handedOver, linksWithdrawn);
  }

  private Assistance with(Offers next) {
    return new Assistance(
        byId, requestOf, alikes, next, table, exceptions, handedOver, linksWithdrawn);
  }

  private Assistance with(PriorityTable nextTable, PVector<Preferred> nextExceptions) {
    return new Assistance(
        byId, requestOf, alikes, offers, nextTable, nextExceptions, handedOver, linksWithdrawn);
  }

  public Request request(RequestId id) {
    return findRequest(id).orElseThrow(() -> new IllegalArgumentException("No request " + id));
  }

  public Optional<Request> findRequest(RequestId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The request in which a person asks for help. */
  public Optional<RequestId> findRequestOf(PersonId person) {
    return Optional.ofNullable(requestOf.get(person));
  }

  /** The offers that were made to a request, oldest first. */
  public List<Offer> offersTo(Request request) {
    return request.offers().stream().map(offers::offer).toList();
  }

  /** Whether the people of a request have accepted seats, and nobody took the seats back. */
  public boolean accepted(Request request) {
    for (OfferId offer : request.offers()) {
      if (offers.offer(offer).state() == Offer.State.ACCEPTED) {
        return true;
      }
    }
    return false;
  }

  /** Whether the people of a request still wait for seats. */
  public boolean waits(Request request) {
    return request.state() == Request.State.STANDS && request.heads() > 0 && !accepted(request);
  }
}
