package org.serai.planner.airlift;

import java.util.Arrays;

/**
 * The times of one aircraft's day, exactly: turn-rounds, windows, opening hours, slots, rides and
 * duty. Take-offs are raised from their earliest until every rule holds; as every rule only ever
 * raises, the first times that satisfy all of them are the earliest possible.
 */
final class FlightClock {
  /** Later than any plan; adding a flight to it does not overflow. */
  static final int NEVER = 1 << 28;

  /** Rounds of raising; each closes a ride or a duty, and a day has few of them. */
  private static final int MOST_ROUNDS = 50;

  /** Tries to fit one leg between two timetables of hours and slots. */
  private static final int MOST_TRIES = 2_000;

  private final AirliftProblem problem;
  private final Slots slots;
  private final int[] pickStop;

  /** Distances are asked for at every leg of every trial, and their formula is dear. */
  private final double[][] km;

  int stops;
  int[] airfield = new int[32];
  int[] landing = new int[32];
  int[] takeOff = new int[32];
  int[] firstEvent = new int[32];
  private int[] readyTakeOff = new int[32];
  private int[] readyLanding = new int[32];
  private int[] lastTakeOff = new int[32];
  private int[] lastLanding = new int[32];

  FlightClock(AirliftProblem problem, Slots slots) {
    this.problem = problem;
    this.slots = slots;
    this.pickStop = new int[problem.requests().size()];
    int fields = problem.airfields().size();
    this.km = new double[fields][fields];
    for (int from = 0; from < fields; from++) {
      for (int to = 0; to < fields; to++) {
        km[from][to] = problem.km(from, to);
      }
    }
  }

  /** Event of a request: an even number boards it, the next odd one lets it out. */
  static int boards(int request) {
    return 2 * request;
  }

  static int alights(int request) {
    return 2 * request + 1;
  }

  /** Can the aircraft do these events in this order? Then the fields hold its earliest times. */
  boolean fits(int aircraft, int[] events, int count) {
    Aircraft craft = problem.aircraft().get(aircraft);
    if (!gather(craft, events, count) || !lifts(craft, events, count)) {
      return false;
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!fly(craft)) {
        return false;
      }
      if (!raise(craft, events, count)) {
        return true;
      }
    }
    return false;
  }

  // ---- stops

  /** Joins neighbouring events at one airfield to stops, and gathers their windows. */
  private boolean gather(Aircraft craft, int[] events, int count) {
    stops = 0;
    open(craft.base(), 0, craft.duty());
    boolean boarding = true;
    for (int at = 0; at < count; at++) {
      AirRequest request = problem.requests().get(events[at] / 2);
      boolean boards = events[at] % 2 == 0;
      int here = boards ? request.trip().from() : request.trip().to();
      int stop = stops - 1;
      if (airfield[stop] != here) {
        open(here, at, craft.duty());
        stop++;
      } else if (boarding && !boards) {
        // People alight before others board; the other order of the same stop covers this one.
        return false;
      }
      boarding = boards;
      if (boards) {
        pickStop[events[at] / 2] = stop;
        AirRequest.Window window = request.trip().takeOff();
        readyTakeOff[stop] = Math.max(readyTakeOff[stop], window.earliest());
        lastTakeOff[stop] = Math.min(lastTakeOff[stop], window.latest());
      } else {
        AirRequest.Window window = request.trip().landing();
        readyLanding[stop] = Math.max(readyLanding[stop], window.earliest());
        lastLanding[stop] = Math.min(lastLanding[stop], window.latest());
      }
    }
    if (airfield[stops - 1] != craft.base()) {
      open(craft.base(), count, craft.duty());
    }
    firstEvent[stops] = count;
    return true;
  }

  private void open(int where, int event, Aircraft.Duty duty) {
    if (stops + 2 > airfield.length) {
      int size = 2 * airfield.length;
      airfield = Arrays.copyOf(airfield, size);
      landing = Arrays.copyOf(landing, size);
      takeOff = Arrays.copyOf(takeOff, size);
      firstEvent = Arrays.copyOf(firstEvent, size);
      readyTakeOff = Arrays.copyOf(readyTakeOff, size);
      readyLanding = Arrays.copyOf(readyLanding, size);
      lastTakeOff = Arrays.copyOf(lastTakeOff, size);
      lastLanding = Arrays.copyOf(lastLanding, size);
    }
    airfield[stops] = where;
    firstEvent[stops] = event;
    readyTakeOff[stops] = duty.from();
    readyLanding[stops] = duty.from();
    lastTakeOff[stops] = duty.until();
    lastLanding[stops] = duty.until();
    stops++;
  }

  /** Seats and weight on every leg, range, and airfields that the aircraft may use. */
  private boolean lifts(Aircraft craft, int[] events, int count) {
    int seats = 0;
    int kg = 0;
    for (int stop = 0; stop < stops; stop++) {
      if (!craft.duty().airfields().contains(airfield[stop])) {
        return false;
      }
      for (int at = firstEvent[stop]; at < firstEvent[stop + 1] && at < count; at++) {
        AirRequest.Party party = problem.requests().get(events[at] / 2).party();
        int sign = events[at] % 2 == 0 ? 1 : -1;
        seats += sign * party.seats();
        kg += sign * party.kg();
      }
      boolean flies = stop + 1 < stops;
      double far = flies ? km[airfield[stop]][airfield[stop + 1]] : 0;
      if (seats > craft.seats() || (flies && kg > craft.payloadFor(far))) {
        return false;
      }
    }
    return true;
  }

  // ---- times

  /** Flies the day as early as the take-offs allow; false when something comes too late. */
  private boolean fly(Aircraft craft) {
    boolean military = craft.duty().military();
    slots.beginOwn();
    boolean sound = true;
    landing[0] = readyLanding[0];
    for (int stop = 0; sound && stop + 1 < stops; stop++) {
      int ready = stop == 0 ? 0 : landing[stop] + craft.performance().turnRound();
      int flight = craft.minutesFor(km[airfield[stop]][airfield[stop + 1]]);
      int off = Math.max(ready, readyTakeOff[stop]);
      off =
          slots.leg(
              new Slots.Hop(airfield[stop], airfield[stop + 1], flight, military),
              Math.max(off, readyLanding[stop + 1] - flight),
              MOST_TRIES);
      takeOff[stop] = off;
      landing[stop + 1] = off + flight;
      sound = off <= lastTakeOff[stop] && landing[stop + 1] <= lastLanding[stop + 1];
      if (sound) {
        slots.own(airfield[stop], off);
        slots.own(airfield[stop + 1], landing[stop + 1]);
      }
    }
    takeOff[stops - 1] = landing[stops - 1];
    slots.endOwn();
    return sound;
  }

  /** Raises take-offs where a ride or the duty is too long; false when all are short enough. */
  private boolean raise(Aircraft craft, int[] events, int count) {
    boolean moved = false;
    int stop = 0;
    for (int at = 0; at < count; at++) {
      while (at >= firstEvent[stop + 1]) {
        stop++;
      }
      int request = events[at] / 2;
      if (events[at] % 2 == 1) {
        int pick = pickStop[request];
        int need = landing[stop] - problem.requests().get(request).longestRide();
        if (need > takeOff[pick]) {
          readyTakeOff[pick] = need;
          moved = true;
        }
      }
    }
    int need = landing[stops - 1] - craft.duty().longest();
    if (stops > 1 && need > takeOff[0]) {
      readyTakeOff[0] = need;
      moved = true;
    }
    return moved;
  }
}
