package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;
import org.serai.planner.rotation.PerSlot;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.State;

/**
 * A mission as a rotation problem, with the books that translate numbers back: person 0 is the
 * first of {@code people}, and so on. Posts beyond {@code posts} stand for presence without a post,
 * one per station.
 */
record Demand(
    Mission mission,
    SlotCalendar calendar,
    Corridors corridors,
    Books books,
    Units units,
    RotationProblem problem) {

  /** The same, but these are the places and posts that people were told of. */
  Demand withAnnounced(List<PerSlot> states) {
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < states.size(); p++) {
      people.add(problem.people().get(p).withAnnounced(states.get(p)));
    }
    return new Demand(mission, calendar, corridors, books, units, problem.withPeople(people));
  }

  /** What points of the problem tell a reader. */
  PostWeeks weeks() {
    return PostWeeks.of(problem.policy().coverage(), calendar.perWeek());
  }

  /** Who and what each number of the problem stands for. */
  record Books(
      Numbers<PersonId> people,
      Numbers<PlaceId> stations,
      List<Post> posts,
      Numbers<PostId> postIds,
      Numbers<AgencyId> agencies) {

    static Books of(
        List<PersonId> people, List<PlaceId> stations, List<Post> posts, List<AgencyId> agencies) {
      return new Books(
          new Numbers<>(people),
          new Numbers<>(stations),
          posts,
          new Numbers<>(posts.stream().map(Post::id).toList()),
          new Numbers<>(agencies));
    }

    /** The number of the post that stands for being at a station without a post. */
    int presence(int station) {
      return posts.size() + station;
    }

    /** Where a state of the planner has somebody. */
    Standpoint standpoint(int state) {
      if (State.isAway(state)) {
        return Standpoint.OUT;
      }
      if (State.isRemote(state)) {
        int post = State.remotePost(state);
        return new Standpoint.CoveringFromHub(posts.get(post).id());
      }
      if (State.isAtHub(state)) {
        return Standpoint.HUB;
      }
      return state >= posts.size()
          ? new Standpoint.AtStation(stations.thing(state - posts.size()))
          : new Standpoint.AtPost(posts.get(state).station(), posts.get(state).id());
    }
  }
}
