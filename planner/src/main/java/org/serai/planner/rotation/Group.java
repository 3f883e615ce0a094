package org.serai.planner.rotation;

import java.util.List;

/**
 * People who travel together and are at the same place in every slot. At a station each member
 * holds the first post there that he or she lists; a station where one member lists none is closed
 * to the group. At the hub each covers the first coverable post that he or she lists.
 */
public record Group(List<Integer> members) {

  public Group {
    members = List.copyOf(members);
    Require.in(members.size(), 2, Limits.GROUP, "members of a group");
  }
}
