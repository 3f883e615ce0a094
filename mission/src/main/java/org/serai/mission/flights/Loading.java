package org.serai.mission.flights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PMap;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * How a flight is filled: seats shared out to agencies, who waits for a seat, how urgent a booking
 * is, what people and baggage weighed, and the baggage that is allowed.
 */
public record Loading(
    PMap<AgencyId, Integer> shares,
    PMap<BookingId, Waiting> waiting,
    PMap<BookingId, BookingPriority> priorities,
    PMap<PersonId, Weight> weights,
    Optional<Integer> baggageKg) {

  static final Loading EMPTY =
      new Loading(
          HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), HashTrie.empty(), Optional.empty());

  /** Somebody on standby, in the order in which they asked. */
  public record Waiting(
      BookingId booking,
      PersonId person,
      FlightId flight,
      PlaceId from,
      PlaceId to,
      BookingPriority priority,
      int order) {
    /** Whether it is this person who waits, for this way. */
    public boolean asksFor(PersonId who, PlaceId begin, PlaceId end) {
      return person.equals(who) && from.equals(begin) && to.equals(end);
    }
  }

  /** A passenger and his or her baggage on the scales, in kilograms. */
  public record Weight(int bodyKg, int baggageKg, int pieces) {
    public int kilograms() {
      return bodyKg + baggageKg;
    }
  }

  Loading shared(AgencyId agency, int seats) {
    return new Loading(shares.plus(agency, seats), waiting, priorities, weights, baggageKg);
  }

  Loading listed(Waiting who) {
    return new Loading(shares, waiting.plus(who.booking(), who), priorities, weights, baggageKg);
  }

  Loading struck(BookingId booking) {
    return new Loading(shares, waiting.minus(booking), priorities, weights, baggageKg);
  }

  Loading ranked(BookingId booking, BookingPriority priority) {
    return new Loading(shares, waiting, priorities.plus(booking, priority), weights, baggageKg);
  }

  Loading weighed(PersonId person, Weight weight) {
    return new Loading(shares, waiting, priorities, weights.plus(person, weight), baggageKg);
  }

  Loading allowing(int kilograms) {
    return new Loading(shares, waiting, priorities, weights, Optional.of(kilograms));
  }

  /** Who waits, the most urgent first, then who asked first. */
  public List<Waiting> queue() {
    return waiting.values().stream()
        .sorted(Comparator.comparing(Waiting::priority).thenComparingInt(Waiting::order))
        .toList();
  }

  public Optional<BookingPriority> findPriority(BookingId booking) {
    return Optional.ofNullable(priorities.get(booking));
  }

  public Optional<Weight> findWeight(PersonId person) {
    return Optional.ofNullable(weights.get(person));
  }

  /** Seats of an agency; empty when none were shared out to it. */
  public Optional<Integer> findShare(AgencyId agency) {
    return Optional.ofNullable(shares.get(agency));
  }

  /** Shares by agency, for a board. */
  public Map<AgencyId, Integer> sharesByAgency() {
    return Map.copyOf(shares);
  }
}
