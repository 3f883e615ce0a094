package org.serai.desk.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.rules.LegRoom;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Which seats there are between which two places in which slot, and the way between the hub and a
 * station: the one with the fewest legs, and among those the one with the most seats.
 */
final class Corridors {
  /** Two places with a flight between them, in this direction. */
  record Corridor(PlaceId from, PlaceId to) {}

  /** One flown leg with the seats that are left on it for the plan. */
  record Hop(FlightId flight, Leg leg, int seats) {}

  private final Map<Corridor, Integer> numbers = new LinkedHashMap<>();
  private final List<Corridor> corridors = new ArrayList<>();
  private final List<List<List<Hop>>> hops = new ArrayList<>();
  private final Mission mission;
  private final SlotCalendar calendar;

  private Corridors(Mission mission, SlotCalendar calendar) {
    this.mission = mission;
    this.calendar = calendar;
  }

  /** Reads the schedule; seats that people outside the plan hold are not offered. */
  static Corridors of(Mission mission, SlotCalendar calendar, Set<PersonId> planned) {
    Corridors corridors = new Corridors(mission, calendar);
    List<Flight> flights = new ArrayList<>(mission.flights().flights());
    flights.sort(Comparator.comparing(Flight::departs).thenComparing(Flight::id));
    for (Flight flight : flights) {
      if (flight.flies()) {
        flight.legs().forEach(leg -> corridors.add(flight, leg, planned));
      }
    }
    return corridors;
  }

  private void add(Flight flight, Leg leg, Set<PersonId> planned) {
    int slot = calendar.slotOf(leg.departs());
    if (slot < 0 || slot >= calendar.count()) {
      return;
    }
    int number = number(new Corridor(leg.from(), leg.to()));
    int left =
        new LegRoom(mission.picture())
            .left(flight, leg, seat -> !(planned.contains(seat.person()) && seat.state().ahead()));
    int seats = mission.admits(flight, leg) ? left : 0;
    hops.get(number).get(slot).add(new Hop(flight.id(), leg, seats));
  }

  private int number(Corridor corridor) {
    return numbers.computeIfAbsent(
        corridor,
        _ -> {
          corridors.add(corridor);
          List<List<Hop>> perSlot = new ArrayList<>();
          for (int slot = 0; slot < calendar.count(); slot++) {
            perSlot.add(new ArrayList<>(1));
          }
          hops.add(perSlot);
          return hops.size() - 1;
        });
  }

  int count() {
    return hops.size();
  }

  Corridor corridor(int number) {
    return corridors.get(number);
  }

  /** The flown legs of a corridor in a slot, by departure. */
  List<Hop> hops(int corridor, int slot) {
    return hops.get(corridor).get(slot);
  }

  /** Seats of a corridor in a slot. */
  int seats(int corridor, int slot) {
    return hops(corridor, slot).stream().mapToInt(Hop::seats).sum();
  }

  /**
   * Corridors of the way between two places, in order. Where no flight connects them, one corridor
   * without any seat, so that nobody is planned to walk.
   */
  List<Integer> way(PlaceId from, PlaceId to) {
    Map<PlaceId, List<Corridor>> ways = new HashMap<>();
    ways.put(from, List.of());
    Deque<PlaceId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !ways.containsKey(to)) {
      PlaceId place = open.removeFirst();
      for (Corridor next : bySeats(place)) {
        List<Corridor> way = new ArrayList<>(ways.getOrDefault(place, List.of()));
        way.add(next);
        if (ways.putIfAbsent(next.to(), way) == null) {
          open.addLast(next.to());
        }
      }
    }
    return ways.getOrDefault(to, List.of(new Corridor(from, to))).stream()
        .map(this::number)
        .toList();
  }

  private List<Corridor> bySeats(PlaceId place) {
    Comparator<Corridor> bySeats = Comparator.comparingInt(this::seatsInAll);
    return numbers.keySet().stream()
        .filter(c -> c.from().equals(place))
        .sorted(bySeats.reversed().thenComparing(Corridor::to))
        .toList();
  }

  private int seatsInAll(Corridor corridor) {
    int seats = 0;
    for (int slot = 0; slot < calendar.count(); slot++) {
      seats += seats(number(corridor), slot);
    }
    return seats;
  }
}
