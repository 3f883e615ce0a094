package org.serai.desk.planning;

import java.util.Optional;
import org.serai.planner.rotation.State;

/** Which state of the planner is which place in the ids of the mission, both ways. */
record ProofPlaces(Demand.Books books) {

  PlanProof.Place of(int state) {
    if (State.isAway(state)) {
      return new PlanProof.Place(PlanProof.Where.AWAY, "");
    }
    if (State.isRemote(state)) {
      return new PlanProof.Place(PlanProof.Where.FROM_HUB, post(State.remotePost(state)));
    }
    if (State.isAtHub(state)) {
      return new PlanProof.Place(PlanProof.Where.HUB, "");
    }
    int posts = books.posts().size();
    return state < posts
        ? new PlanProof.Place(PlanProof.Where.POST, post(state))
        : new PlanProof.Place(
            PlanProof.Where.STATION, books.stations().thing(state - posts).value());
  }

  private String post(int number) {
    return books.postIds().thing(number).value();
  }

  /** The planner's state, if the place names a post or station that there is. */
  Optional<Integer> find(PlanProof.Place place) {
    return switch (place.where()) {
      case POST -> find(books.postIds(), place.of());
      case FROM_HUB -> find(books.postIds(), place.of()).map(State::remote);
      case STATION -> find(books.stations(), place.of()).map(books::presence);
      case AWAY -> Optional.of(State.AWAY);
      case HUB -> Optional.of(State.HUB);
    };
  }

  private static <T> Optional<Integer> find(Numbers<T> numbers, String id) {
    return numbers.all().stream()
        .filter(thing -> thing.toString().equals(id))
        .findFirst()
        .flatMap(numbers::find);
  }
}
