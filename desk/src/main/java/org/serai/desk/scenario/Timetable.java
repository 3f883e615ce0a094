package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the flights of a generated mission: hub, gateway, stations, gateway, hub. */
final class Timetable {
  /** Fewer heads than this do not fill an aircraft: such stations share one. */
  private static final int SMALL = 13;

  /** Stations on one round; more do not fit into daylight. */
  private static final int MOST_ON_A_ROUND = 2;

  /** Seats per week for one head that changes over per week: room for a draw-down. */
  private static final double SEATS_PER_CHANGE = 2.2;

  private static final int CANCELLED_PERCENT = 4;
  private static final FlightDraft.Origin GENERATED =
      new FlightDraft.Origin("assumption", "generated timetable");

  /** A round that is flown on certain days of the week, by so many aircraft. */
  private record Round(List<Station> stations, Aircraft aircraft, int aircraftPerDay, int days) {}

  private final GeneratorOrder order;
  private final Threats threats;
  private final Random random;
  private final FlightDraft draft = new FlightDraft();

  Timetable(GeneratorOrder order, List<Station> stations, Threats threats, Random random) {
    this.order = order;
    this.threats = threats;
    this.random = random;
    List<Round> rounds = rounds(stations);
    for (int week = 0; week < order.weeks(); week++) {
      for (int r = 0; r < rounds.size(); r++) {
        fly(rounds.get(r), r, order.first().plusWeeks(week));
      }
    }
  }

  List<TextSheet> sheets() {
    return draft.sheets();
  }

  private static List<Round> rounds(List<Station> stations) {
    List<Round> rounds = new ArrayList<>();
    List<Station> small = new ArrayList<>();
    for (Station station : stations) {
      if (station.ceiling() >= SMALL) {
        rounds.add(round(List.of(station)));
      } else {
        Station last = small.isEmpty() ? station : small.getLast();
        if (small.size() == MOST_ON_A_ROUND || !last.gateway().equals(station.gateway())) {
          rounds.add(round(small));
          small = new ArrayList<>();
        }
        small.add(station);
      }
    }
    if (!small.isEmpty()) {
      rounds.add(round(small));
    }
    return rounds;
  }

  private static Round round(List<Station> stations) {
    double changes = 0;
    for (Station station : stations) {
      changes += station.ceiling() / (double) station.stayWeeks();
    }
    int seats = (int) Math.ceil(changes * SEATS_PER_CHANGE);
    // Large stations are served twice a week, and by several aircraft a day when one is too small.
    int days = seats > Aircraft.BEECH_1900D.seats() ? 2 : 1;
    int perDay = (seats + days - 1) / days;
    Aircraft aircraft = Aircraft.with(perDay);
    int count = (perDay + aircraft.seats() - 1) / aircraft.seats();
    return new Round(List.copyOf(stations), aircraft, count, days);
  }

  /** Weeks begin on a Sunday; the second flight of a week leaves on Wednesday. */
  private void fly(Round round, int number, LocalDate sunday) {
    for (int d = 0; d < 2; d++) {
      if (round.days() == 2 || d == number % 2) {
        LocalDate day = sunday.plusDays(d == 0 ? 0 : 3);
        for (int a = 0; a < round.aircraftPerDay(); a++) {
          fly(round, number * 100 + 100 + a, day, a);
        }
      }
    }
  }

  private void fly(Round round, int number, LocalDate day, int aircraft) {
    List<Spot> route = new ArrayList<>();
    Spot gateway = round.stations().getFirst().gateway();
    route.add(Terrain.HUB);
    route.add(gateway);
    round.stations().forEach(station -> route.add(station.spot()));
    route.add(gateway);
    route.add(Terrain.HUB);
    draft.add(
        "UN-" + number + "/" + day,
        round.aircraft(),
        day.atTime(6, 0).plusMinutes(10L * Math.min(aircraft, 30)),
        route,
        GENERATED,
        cancelled(round, day));
  }

  private FlightDraft.Cancellation cancelled(Round round, LocalDate day) {
    String known = order.first().minusDays(2) + " 16:00";
    boolean shut = round.stations().stream().anyMatch(s -> threats.closed(s.spot().area(), day));
    // Drawn for every flight, so that a closed field does not shift the fate of the others.
    boolean grounded = random.nextInt(100) < CANCELLED_PERCENT;
    if (shut) {
      return new FlightDraft.Cancellation(known, "airfield expected to be closed");
    }
    return grounded
        ? new FlightDraft.Cancellation(known, "aircraft in maintenance")
        : FlightDraft.Cancellation.NONE;
  }
}
