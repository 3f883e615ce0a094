package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.assistance.Offer;
import org.serai.mission.assistance.Request;
import org.serai.mission.facts.AssistanceFact.OfferAnswered;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact.Booked;
import org.serai.mission.facts.PersonFact.GroupFormed;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.OfferId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Sex;

/**
 * What follows when people accept seats: they enter the head-count, each has a booking of his or
 * her own, and who asked together travels together. From there on they board like staff.
 */
public final class Acceptance {
  private Acceptance() {}

  /** The answer first; all of it is recorded, or nothing. */
  public static List<Fact> of(AsOf asOf, OfferId id) {
    Mission mission = asOf.mission();
    Offer offer = mission.assistance().offers().offer(id);
    Request request = mission.assistance().request(offer.request());
    List<Fact> facts = new ArrayList<>();
    facts.add(new OfferAnswered(id, true));
    for (Applicant applicant : request.applicants()) {
      if (mission.people().findPerson(applicant.person()).isEmpty()) {
        facts.add(registered(asOf, request, applicant));
      }
    }
    group(mission, request, facts);
    int number = 0;
    for (PersonId person : request.people()) {
      BookingId booking = new BookingId(offer.id() + "-" + ++number);
      facts.add(new Booked(booking, person, offer.flight(), offer.from(), offer.to()));
    }
    return facts;
  }

  private static Fact registered(AsOf asOf, Request request, Applicant applicant) {
    Place place = asOf.mission().places().place(request.at());
    LocalDate day = asOf.now().atZone(place.zone()).toLocalDate();
    return new PersonRegistered(
        applicant.person(),
        request.embassy(),
        ofTheHost(asOf, applicant) ? Category.HOST_NATIONAL : Category.THIRD_COUNTRY_NATIONAL,
        Sex.UNSTATED,
        new Account.At(request.at()),
        day);
  }

  /** Places name no state of theirs; the host is the country that keeps the clock of the hub. */
  private static boolean ofTheHost(AsOf asOf, Applicant applicant) {
    Place hub = asOf.mission().places().place(asOf.hub());
    return asOf.mission().places().places().stream()
        .filter(place -> place.kind() == PlaceKind.COUNTRY)
        .filter(place -> place.id().value().equals(applicant.nationality().value()))
        .anyMatch(place -> place.zone().equals(hub.zone()));
  }

  private static void group(Mission mission, Request request, List<Fact> facts) {
    boolean known =
        request.people().stream().anyMatch(p -> mission.people().findGroupOf(p).isPresent());
    if (request.heads() > 1 && !known) {
      GroupId group = new GroupId("F-" + request.id());
      facts.add(new GroupFormed(group, GroupKind.FAMILY, request.people()));
    }
  }
}
