package org.serai.mission.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.assistance.Duplicates;
import org.serai.mission.assistance.Offer;
import org.serai.mission.assistance.Request;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Line;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;

/** What is amiss with those who ask for help. */
final class AmissHelp {
  /** A shift's work; the rest is told as a number, so that it does not bury what is dangerous. */
  private static final int MOST_PAIRS = 100;

  private final Picture picture;
  private final Named named;
  private final Assistance assistance;
  private final Instant moment;
  private final List<Finding> findings = new ArrayList<>();

  AmissHelp(Picture picture, Instant moment) {
    this.picture = picture;
    this.named = new Named(picture);
    this.assistance = picture.assistance();
    this.moment = moment;
  }

  List<Finding> findings() {
    if (assistance.byId().isEmpty()) {
      return findings;
    }
    for (Request request : assistance.byId().values()) {
      if (request.minorsAlone() && assistance.waits(request)) {
        escorted(request);
      }
    }
    for (Offer offer : assistance.offers().all()) {
      flight(offer).ifPresent(flight -> offer(offer, flight));
    }
    compared(new Duplicates(assistance).open());
    handedOver();
    return findings;
  }

  private Optional<Flight> flight(Offer offer) {
    return picture.flights().findFlight(offer.flight());
  }

  private void escorted(Request request) {
    add(
        Danger.LIFE,
        Rule.MINORS_ESCORTED,
        new Subject.OfRequest(request.id()),
        "%s at %s without anybody of age.".formatted(minors(request), named.place(request.at())),
        "Find an escort, or a relative who takes them in.");
  }

  private static String minors(Request request) {
    int heads = request.heads();
    return heads == 1
        ? "1 minor of request %s waits".formatted(request.id())
        : "%,d minors of request %s wait".formatted(heads, request.id());
  }

  private void offer(Offer offer, Flight flight) {
    boolean ahead = flight.state() == FlightState.SCHEDULED && flight.departs().isAfter(moment);
    boolean waits = assistance.waits(assistance.request(offer.request()));
    if (offer.lapsedAt(moment) && ahead && waits && newest(offer)) {
      add(
          Danger.RULE,
          Rule.OFFER_ANSWERED,
          new Subject.OfRequest(offer.request()),
          "Nobody answered the offer of seats on %s to request %s by %s."
              .formatted(offer.flight(), offer.request(), named.time(offer.until(), offer.from())),
          "Call the people again, or offer the seats to the next in the queue.");
    }
    if (offer.openAt(moment) && ahead) {
      covered(offer, flight);
    }
    if (offer.state() == Offer.State.ACCEPTED) {
      takenUp(offer, flight);
    }
  }

  /** Staff is booked before others are: an offer may have lost its seats since it was made. */
  private void covered(Offer offer, Flight flight) {
    int lacking = new SeatsLeft(picture, moment).lacking(flight, offer.from(), offer.to());
    if (lacking > 0) {
      add(
          Danger.RULE,
          Rule.OFFER_COVERED,
          new Subject.OfRequest(offer.request()),
          "Open offers on %s promise %s more than are left; request %s has one of them."
              .formatted(offer.flight(), Named.count(lacking, "seat", "seats"), offer.request()),
          "Take the offer back before it is accepted, or move a booking to another flight.");
    }
  }

  private boolean newest(Offer offer) {
    return assistance.request(offer.request()).offers().getLast().equals(offer.id());
  }

  /** Accepted seats that will not fly, or flew without them. */
  private void takenUp(Offer offer, Flight flight) {
    boolean off = flight.state() != FlightState.SCHEDULED;
    long left =
        assistance.request(offer.request()).people().stream()
            .filter(person -> standsAt(person, offer))
            .count();
    if (off && left > 0) {
      add(
          Danger.LIFE,
          Rule.SEATS_TAKEN_UP,
          new Subject.OfRequest(offer.request()),
          "%s of request %s accepted seats on %s and %s still at %s; the flight is %s."
              .formatted(
                  Named.count(left, "person", "people"),
                  offer.request(),
                  offer.flight(),
                  left == 1 ? "is" : "are",
                  named.place(offer.from()),
                  words(flight)),
          "Withdraw the offer, so that they stand in the queue again.");
    }
  }

  private static String words(Flight flight) {
    return switch (flight.state()) {
      case SCHEDULED -> "still to leave";
      case CANCELLED -> "cancelled";
      case DEPARTED -> "under way";
      case LANDED -> "landed";
      case DIVERTED -> "diverted";
    };
  }

  private boolean standsAt(PersonId person, Offer offer) {
    Optional<Line> line = picture.ledger().findLine(person);
    return line.isEmpty() || line.get().account().equals(new Account.At(offer.from()));
  }

  private void compared(SortedSet<Duplicates.Pair> pairs) {
    pairs.stream().limit(MOST_PAIRS).forEach(this::compared);
    if (pairs.size() > MOST_PAIRS) {
      add(
          Danger.NOTE,
          Rule.COMPARED,
          new Subject.OfRequest(pairs.last().one()),
          "%d more pairs of requests look alike; the surest are told one by one."
              .formatted(pairs.size() - MOST_PAIRS),
          "Compare them on the page of assistance, the surest first.");
    }
  }

  private void compared(Duplicates.Pair pair) {
    String alike =
        switch (pair.doubt()) {
          case 0 -> "the same document";
          case 1 -> "the same phone";
          default -> "a name that sounds the same";
        };
    add(
        Danger.NOTE,
        Rule.COMPARED,
        new Subject.OfRequest(pair.one()),
        "Requests %s and %s have %s; nobody has compared them."
            .formatted(pair.one(), pair.other(), alike),
        "Compare them, then join them or keep them apart.");
  }

  /** Brought out to the hub or further, and nobody has taken them over. */
  private void handedOver() {
    Duration time = Duration.ofHours(picture.places().policy(Policy.HAND_OVER_HOURS));
    for (Request request : assistance.byId().values()) {
      if (!assistance.accepted(request)) {
        continue;
      }
      long late = request.people().stream().filter(p -> waitsForState(p, time)).count();
      if (late > 0) {
        add(
            Danger.RULE,
            Rule.HANDED_OVER,
            new Subject.OfRequest(request.id()),
            "%s of request %s %s brought out more than %s ago; no state has taken them over."
                .formatted(
                    Named.count(late, "person", "people"),
                    request.id(),
                    late == 1 ? "was" : "were",
                    Named.count(time.toHours(), "hour", "hours")),
            "Call the consulate of their state, then record the hand-over.");
      }
    }
  }

  private boolean waitsForState(PersonId person, Duration time) {
    Optional<Line> line = picture.ledger().findLine(person);
    return line.isPresent()
        && !assistance.handedOver().containsKey(person)
        && line.get().account() instanceof Account.At(var place)
        && picture.places().place(place).kind() == PlaceKind.HUB
        && line.get().lastMovement().happened().plus(time).isBefore(moment);
  }

  private void add(Danger danger, Rule rule, Subject about, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, about, reason, wayOut));
  }
}
