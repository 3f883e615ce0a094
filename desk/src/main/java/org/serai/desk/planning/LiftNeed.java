package org.serai.desk.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.serai.mission.Mission;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Amiss;
import org.serai.mission.rules.Census;
import org.serai.mission.rules.Finding;
import org.serai.mission.rules.Rule;
import org.serai.mission.rules.WaysOut;
import org.serai.mission.security.Decision;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/** One person who must be brought out and has no way out in time: from where, and why. */
public record LiftNeed(PersonId person, PlaceId from, Why why) {

  /** What stands behind it, the most urgent first. */
  public enum Why {
    /** Holds a post that the level does not admit. */
    LEVEL(1),
    /** A signed decision orders the station to be left. */
    DECISION(2),
    /** More people are there than the ceiling allows. */
    CEILING(3),
    /** Nobody ordered it yet: somebody asks what it would take if the station were to be left. */
    ASKED(4);

    private final int priority;

    Why(int priority) {
      this.priority = priority;
    }

    /** 1 goes first. */
    int priority() {
      return priority;
    }
  }

  /** Everybody who must go by a moment and has no way booked for it, by station and urgency. */
  static List<LiftNeed> of(Mission mission, LiftOrder order, Instant now) {
    return new Looking(mission, order, now).needs();
  }

  /**
   * Who goes together: a group that is at one place, and whoever has the same word among those who
   * belong to none.
   */
  static List<List<LiftNeed>> parties(
      Mission mission, List<LiftNeed> needs, Function<LiftNeed, String> alone) {
    Map<String, List<LiftNeed>> together = new LinkedHashMap<>();
    for (LiftNeed need : needs) {
      String key =
          mission
              .people()
              .findGroupOf(need.person())
              .map(group -> "group " + group.id() + " " + need.from())
              .orElseGet(() -> "alone " + alone.apply(need));
      together.computeIfAbsent(key, _ -> new ArrayList<>()).add(need);
    }
    return List.copyOf(together.values());
  }

  private static final class Looking {
    private final Mission mission;
    private final LiftOrder order;
    private final Instant now;
    private final Instant by;
    private final Census census;
    private final LocalDate day;
    private final LeavingOrder leaving;
    private final Map<PersonId, LiftNeed> needs = new LinkedHashMap<>();

    Looking(Mission mission, LiftOrder order, Instant now) {
      this.mission = mission;
      this.order = order;
      this.now = now;
      this.by = order.by(now);
      this.census = Census.at(mission.picture(), now);
      this.day = now.atZone(mission.places().zone()).toLocalDate();
      this.leaving = new LeavingOrder(mission, day);
    }

    List<LiftNeed> needs() {
      atTheWrongLevel();
      Map<PlaceId, Decision> orders = orders();
      mission.places().places().stream()
          .filter(place -> place.kind() == PlaceKind.DUTY_STATION)
          .sorted(Comparator.comparing(Place::id))
          .forEach(place -> station(place, orders));
      order.leaving().forEach(this::asIfOrdered);
      return needs.values().stream()
          .filter(need -> !leavesInTime(need.person(), need.from()))
          .sorted(Comparator.comparing(LiftNeed::from).thenComparing(LiftNeed::why))
          .toList();
    }

    private void atTheWrongLevel() {
      for (Finding finding : Amiss.at(mission.picture(), now)) {
        if (finding.rule() == Rule.ADMITTED_AT_LEVEL
            && finding.about() instanceof Finding.Subject.OfPerson of) {
          mission.places().places().stream()
              .filter(place -> census.stands(of.person(), place.id()))
              .findFirst()
              .ifPresent(place -> need(of.person(), place.id(), Why.LEVEL));
        }
      }
    }

    /** The newest word on each area: to leave it, or to come back. */
    private Map<PlaceId, Decision> orders() {
      Map<PlaceId, Decision> newest = new HashMap<>();
      mission.security().decisions().values().stream()
          .filter(d -> !d.signed().isAfter(now))
          .filter(d -> d.measure() != Measure.ROTATION)
          .filter(d -> d.measure() != Measure.ALTERNATE_WORK_MODALITY)
          .sorted(Comparator.comparing(Decision::signed))
          .forEach(d -> d.areas().forEach(area -> newest.put(area, d)));
      return newest;
    }

    /**
     * A ceiling says how many of those who were ordered out may still be there. Whoever is booked
     * out in time makes room by going, whoever it is: only for the rest are flights wanted.
     */
    private void station(Place place, Map<PlaceId, Decision> orders) {
      Optional<Integer> ceiling = mission.security().findCeiling(place.id(), day);
      Optional<Decision> order =
          Optional.ofNullable(orders.getOrDefault(place.id(), orders.get(place.area())))
              .filter(d -> d.measure() != Measure.RETURN);
      if (ceiling.isEmpty() && order.isEmpty()) {
        return;
      }
      List<Person> here =
          census.at(place.id()).stream()
              .filter(person -> person.profile().category().countsAgainstCeiling())
              .sorted(
                  Comparator.comparingInt((Person p) -> leaving.classOf(p, place.id()))
                      .thenComparing(Person::id))
              .toList();
      List<Person> staying =
          here.stream()
              .filter(person -> !needs.containsKey(person.id()))
              .filter(person -> !leavesInTime(person.id(), place.id()))
              .toList();
      Why why = order.isPresent() ? Why.DECISION : Why.CEILING;
      staying.stream()
          .limit(Math.max(0, staying.size() - ceiling.orElse(0)))
          .forEach(person -> need(person.id(), place.id(), why));
    }

    private void asIfOrdered(PlaceId station) {
      Malformed.unless(
          mission.places().findPlace(station).isPresent(), "leaving", station, "a known station");
      census.at(station).stream()
          .filter(LeavingOrder::leaves)
          .sorted(Comparator.comparing(Person::id))
          .forEach(person -> need(person.id(), station, Why.ASKED));
    }

    private void need(PersonId person, PlaceId from, Why why) {
      needs.putIfAbsent(person, new LiftNeed(person, from, why));
    }

    private boolean leavesInTime(PersonId person, PlaceId from) {
      return new WaysOut(mission.picture(), now).leavesBy(person, from, by);
    }
  }
}
