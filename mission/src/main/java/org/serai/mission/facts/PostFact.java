package org.serai.mission.facts;

import java.util.List;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** The work to be done, and who can and does do it. */
public sealed interface PostFact extends Fact {

  /** A post with the holders it needs at least and would like to have. */
  record PostEstablished(
      PostId post,
      PlaceId station,
      String function,
      Criticality criticality,
      int minimum,
      int wanted,
      boolean coverableFromHub)
      implements PostFact {
    public PostEstablished {
      Malformed.unless(minimum >= 0, "minimum", minimum, "0 or more holders");
      Malformed.unless(wanted >= minimum, "wanted", wanted, "at least the minimum, " + minimum);
      Malformed.unless(!function.isBlank(), "function", function, "what the post does");
    }
  }

  /** The post is no longer needed. */
  record PostAbolished(PostId post) implements PostFact {}

  /** A person can hold these posts; replaces what was said before. */
  record PostsQualified(PersonId person, List<PostId> posts) implements PostFact {
    public PostsQualified {
      posts = List.copyOf(posts);
    }
  }

  /** A person holds a post on these days, on the spot or from the hub. */
  record TourAssigned(PersonId person, PostId post, Days days, boolean fromHub)
      implements PostFact {}

  /** A tour that was assigned does not take place. */
  record TourWithdrawn(PersonId person, PostId post, Days days) implements PostFact {}
}
