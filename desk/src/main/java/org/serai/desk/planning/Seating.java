package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PlaceId;

/**
 * Puts people of one slot on dated flights, each on a connection that still has seats. The plan
 * counts seats per slot, so a connection is missing only where the legs of a slot do not join in
 * time.
 */
final class Seating {
  /** A ride on one aircraft, over one or more of its legs. */
  record Ride(FlightId flight, PlaceId from, PlaceId to, Instant departs, Instant arrives) {}

  /** One flown leg, as a key. */
  private record Seat(FlightId flight, Leg leg) {}

  private final Corridors corridors;
  private final Map<Seat, Integer> left = new HashMap<>();
  private final Map<Seat, Integer> used = new HashMap<>();
  private boolean late;

  Seating(Corridors corridors) {
    this.corridors = corridors;
  }

  /**
   * Seats so many people together over the corridors, in the slot: who goes out takes the first
   * connection and who comes in the last, so that a station is not over its ceiling in between.
   *
   * @return the rides in order; empty when no connection has so many seats
   */
  Optional<List<Ride>> seat(List<Integer> way, int slot, int people, boolean comesIn) {
    late = comesIn;
    List<Corridors.Hop> hops = new ArrayList<>();
    if (!connect(way, slot, people, Instant.MIN, hops)) {
      return Optional.empty();
    }
    for (Corridors.Hop hop : hops) {
      Seat seat = new Seat(hop.flight(), hop.leg());
      left.put(seat, seatsLeft(hop) - people);
      used.merge(seat, people, Integer::sum);
    }
    return Optional.of(rides(hops));
  }

  private boolean connect(
      List<Integer> way, int slot, int people, Instant ready, List<Corridors.Hop> hops) {
    if (hops.size() == way.size()) {
      return true;
    }
    for (Corridors.Hop hop : throughFirst(way, slot, hops)) {
      if (!hop.leg().departs().isBefore(ready) && seatsLeft(hop) >= people) {
        hops.add(hop);
        if (connect(way, slot, people, hop.leg().arrives(), hops)) {
          return true;
        }
        hops.removeLast();
      }
    }
    return false;
  }

  /** Aircraft that fly the way on come first: who changes takes a seat from those who need it. */
  private List<Corridors.Hop> throughFirst(
      List<Integer> way, int slot, List<Corridors.Hop> before) {
    List<Corridors.Hop> hops = new ArrayList<>(corridors.hops(way.get(before.size()), slot));
    if (late) {
      Collections.reverse(hops);
    }
    hops.sort(
        Comparator.comparing(
            (Corridors.Hop hop) -> !staysAboard(hop, before) && !fliesOn(hop, way, slot, before)));
    return hops;
  }

  private static boolean staysAboard(Corridors.Hop hop, List<Corridors.Hop> before) {
    return !before.isEmpty() && before.getLast().flight().equals(hop.flight());
  }

  private boolean fliesOn(
      Corridors.Hop hop, List<Integer> way, int slot, List<Corridors.Hop> before) {
    int next = before.size() + 1;
    return next < way.size()
        && corridors.hops(way.get(next), slot).stream()
            .anyMatch(on -> on.flight().equals(hop.flight()));
  }

  private int seatsLeft(Corridors.Hop hop) {
    return left.getOrDefault(new Seat(hop.flight(), hop.leg()), hop.seats());
  }

  /** Legs of one aircraft, one after the other, are one ride and one booking. */
  private static List<Ride> rides(List<Corridors.Hop> hops) {
    List<Ride> rides = new ArrayList<>();
    for (Corridors.Hop hop : hops) {
      Leg leg = hop.leg();
      if (!rides.isEmpty() && rides.getLast().flight().equals(hop.flight())) {
        Ride ride = rides.removeLast();
        rides.add(new Ride(ride.flight(), ride.from(), leg.to(), ride.departs(), leg.arrives()));
      } else {
        rides.add(new Ride(hop.flight(), leg.from(), leg.to(), leg.departs(), leg.arrives()));
      }
    }
    return rides;
  }

  /** Seats that the plan uses on a leg of a flight. */
  int used(FlightId flight, Leg leg) {
    return used.getOrDefault(new Seat(flight, leg), 0);
  }
}
