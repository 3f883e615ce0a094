package org.serai.desk.planning;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.planner.rotation.State;

/** Names of places and days for the planner's numbers. */
final class PlanWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private final Demand demand;

  PlanWords(Demand demand) {
    this.demand = demand;
  }

  String place(PlaceId id) {
    return demand.mission().places().findPlace(id).map(Place::name).orElse(id.value());
  }

  String hub() {
    return place(demand.mission().places().hub());
  }

  String station(int number) {
    return place(demand.books().stations().thing(number));
  }

  String person(int number) {
    return demand.books().people().thing(number).value();
  }

  /** Where a state has somebody: "at Kabul as medical officer", "at Almaty", "away". */
  String where(int state) {
    int posts = demand.books().posts().size();
    if (State.isAway(state)) {
      return "away";
    }
    if (State.isRemote(state)) {
      return "at " + hub() + ", covering " + post(State.remotePost(state));
    }
    if (State.isAtHub(state)) {
      return "at " + hub();
    }
    if (state >= posts) {
      return "at " + station(state - posts);
    }
    Post post = demand.books().posts().get(state);
    return "at " + place(post.station()) + " as " + post.function();
  }

  String post(int number) {
    if (number >= demand.books().posts().size()) {
      return "a stay at " + station(number - demand.books().posts().size());
    }
    Post post = demand.books().posts().get(number);
    return post.function() + " " + place(post.station());
  }

  String leg(int number) {
    Corridors.Corridor corridor = demand.corridors().corridor(number);
    return place(corridor.from()) + " to " + place(corridor.to());
  }

  /** The days of a slot, in the zone of the mission. */
  String slot(int slot) {
    return slots(slot, slot);
  }

  String slots(int first, int last) {
    int end = Math.min(last, demand.calendar().count() - 1);
    return DAY.format(demand.calendar().firstDay(first))
        + " – "
        + DAY.format(demand.calendar().lastDay(end));
  }

  String from(int slot) {
    return DAY.format(demand.calendar().firstDay(slot));
  }

  /** Slots as weeks, with a half where a week has two. */
  String weeks(long slots) {
    String number = demand.weeks().exactly(slots);
    return number + (slots == demand.calendar().perWeek() ? " week" : " weeks");
  }
}
