package org.serai.planner.airlift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a request in the bank why it is there, and which single change would serve it. */
final class BankAdvice {
  private final AirliftProblem problem;
  private final int[][] days;

  /** Reason and way out, each a sentence. */
  record Advice(String reason, String wayOut) {}

  /** The days are the events of each aircraft as planned; slots of others count as taken. */
  BankAdvice(AirliftProblem problem, int[][] days) {
    this.problem = problem;
    this.days = days.clone();
  }

  Advice about(int request) {
    boolean aloneServed =
        AirliftChange.fleet(problem)
            .anyMatch(aircraft -> fits(problem, aircraft, new int[0], request));
    List<AirliftChange> changes = changes(request);
    String reason =
        aloneServed
            ? "All aircraft that could take it are taken by others."
            : findHelp(changes, request, true)
                .map(AirliftChange::hindrance)
                .orElse("No aircraft reaches it: range, or more than one rule, is in the way.");
    String wayOut =
        findHelp(changes, request, false)
            .map(AirliftChange::advice)
            .orElse("No single change to windows, seats, duty, airfields or fleet serves it.");
    return new Advice(reason, wayOut);
  }

  /** The n-th cheapest change of every aircraft before the next dearer one of any. */
  private List<AirliftChange> changes(int request) {
    List<List<AirliftChange>> byAircraft =
        AirliftChange.fleet(problem)
            .mapToObj(aircraft -> AirliftChange.about(problem, request, aircraft))
            .toList();
    List<AirliftChange> changes = new ArrayList<>();
    int longest = byAircraft.stream().mapToInt(List::size).max().orElse(0);
    for (int rank = 0; rank < longest; rank++) {
      for (List<AirliftChange> list : byAircraft) {
        if (rank < list.size()) {
          changes.add(list.get(rank));
        }
      }
    }
    AirliftChange.fleet(problem)
        .forEach(aircraft -> changes.add(AirliftChange.oneMore(problem, aircraft)));
    return changes;
  }

  private Optional<AirliftChange> findHelp(
      List<AirliftChange> changes, int request, boolean alone) {
    return changes.stream().filter(change -> helps(change.after(), request, alone)).findFirst();
  }

  private boolean helps(AirliftProblem after, int request, boolean alone) {
    return AirliftChange.fleet(after)
        .anyMatch(
            aircraft -> {
              boolean idle = alone || aircraft >= days.length;
              return fits(after, aircraft, idle ? new int[0] : days[aircraft], request);
            });
  }

  /** Tries every pair of places in one aircraft's day, the others' slots being taken. */
  private boolean fits(AirliftProblem after, int aircraft, int[] day, int request) {
    Slots slots = new Slots(after.airfields());
    FlightClock clock = new FlightClock(after, slots);
    boolean alone = day.length == 0 && (aircraft >= days.length || days[aircraft].length > 0);
    if (!alone && slots.limited()) {
      takeOthers(slots, clock, aircraft);
    }
    int[] trial = new int[day.length + 2];
    for (int pick = 0; pick <= day.length; pick++) {
      for (int drop = pick; drop <= day.length; drop++) {
        System.arraycopy(day, 0, trial, 0, pick);
        trial[pick] = FlightClock.boards(request);
        System.arraycopy(day, pick, trial, pick + 1, drop - pick);
        trial[drop + 1] = FlightClock.alights(request);
        System.arraycopy(day, drop, trial, drop + 2, day.length - drop);
        if (clock.fits(aircraft, trial, trial.length)) {
          return true;
        }
      }
    }
    return false;
  }

  private void takeOthers(Slots slots, FlightClock clock, int aircraft) {
    for (int other = 0; other < days.length; other++) {
      if (other != aircraft
          && days[other].length > 0
          && clock.fits(other, days[other], days[other].length)) {
        for (int stop = 0; stop + 1 < clock.stops; stop++) {
          slots.take(clock.airfield[stop], clock.takeOff[stop]);
          slots.take(clock.airfield[stop + 1], clock.landing[stop + 1]);
        }
      }
    }
  }
}
