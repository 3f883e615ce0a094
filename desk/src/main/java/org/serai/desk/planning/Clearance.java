package org.serai.desk.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.serai.mission.Mission;
import org.serai.mission.rules.Census;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;
import org.serai.planner.evacuation.EvacuationPlan;
import org.serai.planner.evacuation.EvacuationPlanner;
import org.serai.planner.evacuation.EvacuationProblem.Waiting;

/**
 * If the order were signed now: when is everybody out, by what is on the schedule, and who has no
 * way? Exact, and worked out anew after every change. National staff are not counted: they are not
 * brought out of the country but by exception, and stay in every head-count.
 *
 * @param classes in the order in which they leave: nobody of a later one delays an earlier one
 * @param clear when the last person is out; blank when somebody stays behind
 * @param noWay people for whom there is no way at all, whatever the others do
 * @param tooMany people who stay behind because the ways are full
 * @param staying national staff at these stations
 * @param behind who stays behind, by station and class: those of noWay and tooMany
 * @param bottlenecks the minimum cut in words: only more here would make it sooner
 */
public record Clearance(
    Instant asked,
    List<Station> stations,
    List<Group> classes,
    int people,
    String clear,
    int noWay,
    int tooMany,
    int staying,
    List<Behind> behind,
    List<String> bottlenecks,
    List<Point> curve) {

  /** Parts of a cut that are read aloud; the rest is counted. */
  private static final int MOST_PARTS = 6;

  /** People of one class that are named; the rest is counted. */
  private static final int MOST_NAMED = 60;

  /** One station, as if it alone were to be cleared. */
  public record Station(
      PlaceId place, int people, String clear, int noWay, int tooMany, int staying) {}

  /** One class of those who leave; {@code clear} is blank when somebody of it stays behind. */
  public record Group(int priority, String who, int people, String clear, int left) {}

  /**
   * People who stay behind: so many of one class at one station, where all of a class are alike.
   *
   * @param of how many of this class are at the station
   * @param hasWay whether more seats would bring them out; otherwise there is no way at all
   * @param named the first of the class there, by their ids
   */
  public record Behind(
      PlaceId place, String who, int people, int of, boolean hasWay, List<PersonId> named) {
    public Behind {
      named = List.copyOf(named);
    }
  }

  /** So many people are out at this moment. */
  public record Point(Instant at, int out) {}

  public Clearance {
    stations = List.copyOf(stations);
    classes = List.copyOf(classes);
    behind = List.copyOf(behind);
    bottlenecks = List.copyOf(bottlenecks);
    curve = List.copyOf(curve);
  }

  /** Asks for all stations at a level from which people may have to leave. */
  public static Clearance of(Mission mission, Instant now) {
    return mission.places().opened() ? new Asking(mission, now).answer() : none(now);
  }

  private static Clearance none(Instant now) {
    return new Clearance(
        now, List.of(), List.of(), 0, "", 0, 0, 0, List.of(), List.of(), List.of());
  }

  /** One question and its parts. */
  private static final class Asking {
    private final Mission mission;
    private final Instant now;
    private final Census census;
    private final WaysOut ways;
    private final int ready;
    private final LeavingOrder leaving;

    Asking(Mission mission, Instant now) {
      this.mission = mission;
      this.now = now;
      this.census = Census.at(mission.picture(), now);
      this.ways = new WaysOut(mission, now);
      this.leaving = new LeavingOrder(mission, now.atZone(mission.places().zone()).toLocalDate());
      long minutes = mission.places().policy(Policy.CHECK_IN_CLOSES_MINUTES);
      this.ready = (int) Duration.ofMinutes(minutes).dividedBy(WaysOut.PERIOD);
    }

    Clearance answer() {
      List<Place> stations =
          mission.places().places().stream()
              .filter(place -> place.kind() == PlaceKind.DUTY_STATION)
              .filter(place -> !WaysOut.safe(mission, place, now))
              .filter(place -> !census.at(place.id()).isEmpty())
              .sorted(Comparator.comparing(Place::id))
              .toList();
      List<Wave> waves = stations.stream().flatMap(place -> waves(place.id()).stream()).toList();
      EvacuationPlan plan = plan(waves);
      List<Station> each = stations.stream().map(this::station).toList();
      return new Clearance(
          now,
          each,
          plan.classes().stream().map(this::group).toList(),
          people(waves),
          clear(plan),
          left(plan, false),
          left(plan, true),
          each.stream().mapToInt(Station::staying).sum(),
          plan.stranded().stream().map(left -> behind(left, waves.get(left.waiting()))).toList(),
          cut(plan),
          curve(plan));
    }

    /** People of one class at one place: none of them goes before another. */
    private record Wave(PlaceId place, int priority, List<PersonId> persons) {}

    private List<Wave> waves(PlaceId place) {
      Map<Integer, List<PersonId>> classes = new TreeMap<>();
      census.at(place).stream()
          .filter(LeavingOrder::leaves)
          .forEach(
              person ->
                  classes
                      .computeIfAbsent(leaving.classOf(person, place), _ -> new ArrayList<>())
                      .add(person.id()));
      List<Wave> waves = new ArrayList<>();
      classes.forEach(
          (priority, persons) ->
              waves.add(new Wave(place, priority, persons.stream().sorted().toList())));
      return waves;
    }

    private EvacuationPlan plan(List<Wave> waves) {
      return EvacuationPlanner.plan(ways.problem(waves.stream().map(this::waiting).toList()));
    }

    private Waiting waiting(Wave wave) {
      return new Waiting(ways.number(wave.place()), wave.priority(), wave.persons().size(), ready);
    }

    private static int people(List<Wave> waves) {
      return waves.stream().mapToInt(wave -> wave.persons().size()).sum();
    }

    private static Behind behind(EvacuationPlan.Stranded left, Wave wave) {
      return new Behind(
          wave.place(),
          LeavingOrder.who(wave.priority()),
          left.people(),
          wave.persons().size(),
          left.hasWay(),
          wave.persons().stream().limit(MOST_NAMED).toList());
    }

    private Group group(EvacuationPlan.ClassOut group) {
      OptionalInt period = group.findTimeToClear();
      String clear = period.isPresent() ? ways.endOf(period.getAsInt()).toString() : "";
      return new Group(
          group.priority(),
          LeavingOrder.who(group.priority()),
          group.people(),
          clear,
          group.people() - group.outInAll());
    }

    private Station station(Place place) {
      List<Wave> waves = waves(place.id());
      EvacuationPlan plan = plan(waves);
      int people = people(waves);
      int staying = census.at(place.id()).size() - people;
      return new Station(
          place.id(), people, clear(plan), left(plan, false), left(plan, true), staying);
    }

    private String clear(EvacuationPlan plan) {
      OptionalInt period = plan.findTimeToClear();
      return period.isPresent() ? ways.endOf(period.getAsInt()).toString() : "";
    }

    private static int left(EvacuationPlan plan, boolean hasWay) {
      return plan.stranded().stream()
          .filter(group -> group.hasWay() == hasWay)
          .mapToInt(EvacuationPlan.Stranded::people)
          .sum();
    }

    /** Ways that are closed all along are no news; those that are full are. */
    private List<String> cut(EvacuationPlan plan) {
      List<String> words =
          plan.bottlenecks().stream()
              .filter(part -> part.people() > 0)
              .map(part -> part.name() + ": " + Named.count(part.people(), "seat", "seats"))
              .toList();
      if (words.size() <= MOST_PARTS) {
        return words;
      }
      List<String> first = new ArrayList<>(words.subList(0, MOST_PARTS));
      first.add("and " + Named.count(words.size() - MOST_PARTS, "more flight", "more flights"));
      return first;
    }

    private List<Point> curve(EvacuationPlan plan) {
      List<Point> curve = new ArrayList<>();
      curve.add(new Point(now, 0));
      int before = 0;
      for (int period = 0; period < WaysOut.PERIODS; period++) {
        int out = plan.classes().isEmpty() ? 0 : plan.outBy(period);
        if (out > before) {
          curve.add(new Point(ways.endOf(period), out));
          before = out;
        }
      }
      return curve;
    }
  }
}
