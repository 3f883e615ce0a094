package org.serai.desk.planning;

import java.util.List;
import org.serai.mission.posts.Post;

/** Who covers a post slot by slot: holders on the spot, and people covering it from the hub. */
public record PostCover(Post post, List<Integer> onTheSpot, List<Integer> fromHub) {
  public PostCover {
    onTheSpot = List.copyOf(onTheSpot);
    fromHub = List.copyOf(fromHub);
  }

  /** Holders missing below the minimum in a slot, counting those at the hub in full. */
  public int missing(int slot) {
    return Math.max(0, post.minimum() - onTheSpot.get(slot) - fromHub.get(slot));
  }
}
