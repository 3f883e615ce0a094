package org.serai.desk.boards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Posts;
import org.serai.mission.posts.Tour;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** Under which station and post a planner looks for somebody; blank where there is none. */
record Home(String station, String post) {
  static Home of(AsOf asOf, Person person, List<Stay> stays) {
    Posts posts = asOf.mission().posts();
    Optional<PostId> post =
        posts.toursOf(person.id()).stream()
            .min(
                Comparator.comparing((Tour t) -> !t.days().contains(asOf.day()))
                    .thenComparing(t -> t.days().first()))
            .map(Tour::post)
            .or(() -> posts.postsOpenTo(person.id()).stream().findFirst());
    String station =
        post.flatMap(posts::findPost)
            .map(p -> p.station().toString())
            .orElseGet(() -> longest(asOf, stays));
    return new Home(station, post.map(PostId::toString).orElse(""));
  }

  /** Without a post: where most of the time is spent, the hub only when nowhere else. */
  private static String longest(AsOf asOf, List<Stay> stays) {
    return stays.stream()
        .filter(stay -> stay.account() instanceof Account.At)
        .max(
            Comparator.comparing((Stay stay) -> !asOf.isHub(place(stay)))
                .thenComparingLong(stay -> stay.days(asOf.now())))
        .map(stay -> place(stay).toString())
        .orElse("");
  }

  private static PlaceId place(Stay stay) {
    return ((Account.At) stay.account()).place();
  }
}
