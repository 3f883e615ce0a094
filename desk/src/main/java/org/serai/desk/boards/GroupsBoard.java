package org.serai.desk.boards;

import java.util.Comparator;
import java.util.List;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;

/** Who travels as one. */
public final class GroupsBoard {
  private GroupsBoard() {}

  /** A group and how many belong to it; who they are stands at each person. */
  public record Row(GroupId group, GroupKind kind, int people) {}

  public static List<Row> of(AsOf asOf) {
    return asOf.mission().people().groups().values().stream()
        .map(group -> new Row(group.id(), group.kind(), group.members().size()))
        .sorted(Comparator.comparing(Row::group))
        .toList();
  }
}
