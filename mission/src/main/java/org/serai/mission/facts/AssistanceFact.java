package org.serai.mission.facts;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;

/** People who ask an embassy for help, and what became of them. Who they are is sealed apart. */
public sealed interface AssistanceFact extends Fact {

  /** Somebody asks an embassy, here an agency, to take people out of a place. */
  record HelpRequested(
      RequestId request, AgencyId embassy, PlaceId at, Asker asker, boolean consent)
      implements AssistanceFact {}

  /** One of the people of a request. */
  record ApplicantNamed(RequestId request, Applicant applicant) implements AssistanceFact {}

  /** Whether the people agree that what they declare goes to the state that receives them. */
  record ConsentStated(RequestId request, boolean given) implements AssistanceFact {}

  /** Somebody of age travels with the minors of a request. */
  record EscortNamed(RequestId request, PersonId escort) implements AssistanceFact {}

  /** Help is not needed any more. */
  record RequestWithdrawn(RequestId request, String reason) implements AssistanceFact {}

  /** A person found that two requests speak of the same people: one of them is kept. */
  record RequestsJoined(RequestId kept, RequestId joined, String reason) implements AssistanceFact {
    public RequestsJoined {
      Malformed.unless(!kept.equals(joined), "joined", joined, "another request than " + kept);
      Malformed.unless(!reason.isBlank(), "reason", reason, "how it is known");
    }
  }

  /** A person found that two requests that look alike speak of different people. */
  record RequestsKeptApart(RequestId one, RequestId other, String reason)
      implements AssistanceFact {
    public RequestsKeptApart {
      Malformed.unless(!one.equals(other), "other", other, "another request than " + one);
      Malformed.unless(!reason.isBlank(), "reason", reason, "how it is known");
    }
  }

  /** What counts for priority from now on; a new version replaces the one before. */
  record PriorityTableSet(int version, List<Condition> conditions) implements AssistanceFact {
    /** A table that a person can still explain to those who wait. */
    private static final int MOST = 60;

    public PriorityTableSet {
      conditions = List.copyOf(conditions);
      Malformed.unless(version >= 1, "version", version, "1 or more");
      int many = conditions.size();
      Malformed.unless(many >= 1 && many <= MOST, "conditions", many, "1 to " + MOST);
      int different = new HashSet<>(conditions.stream().map(Condition::criterion).toList()).size();
      Malformed.unless(different == many, "conditions", many, "each criterion only once");
    }
  }

  /** A request is put before another one in the queue, by two people and for a reason. */
  record PriorityExcepted(
      RequestId request, RequestId before, String reason, ReporterId first, ReporterId second)
      implements AssistanceFact {
    public PriorityExcepted {
      Malformed.unless(!request.equals(before), "before", before, "another request");
      Malformed.unless(!reason.isBlank(), "reason", reason, "why the order does not hold");
      Malformed.unless(!first.equals(second), "second", second, "another person than " + first);
    }
  }

  /** Seats for all people of a request, to be answered before a moment. */
  record SeatsOffered(
      OfferId offer, RequestId request, FlightId flight, PlaceId from, PlaceId to, Instant until)
      implements AssistanceFact {}

  /** The people take the seats, or do not. */
  record OfferAnswered(OfferId offer, boolean accepted) implements AssistanceFact {}

  /** An offer does not hold any more, answered or not: the people wait again. */
  record OfferWithdrawn(OfferId offer, String reason) implements AssistanceFact {
    public OfferWithdrawn {
      Malformed.unless(!reason.isBlank(), "reason", reason, "why the seats are not to be had");
    }
  }

  /** No address that was signed for a state until now opens its list any more. */
  record StateLinksWithdrawn(StateCode state, String reason) implements AssistanceFact {
    public StateLinksWithdrawn {
      Malformed.unless(!reason.isBlank(), "reason", reason, "why they are withdrawn");
    }
  }

  /** The state that receives a person has taken him or her over. */
  record PersonHandedOver(PersonId person, StateCode state, PlaceId at) implements AssistanceFact {}
}
