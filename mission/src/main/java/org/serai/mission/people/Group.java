package org.serai.mission.people;

import java.util.List;
import org.serai.mission.terms.GroupId;
import org.serai.mission.terms.GroupKind;
import org.serai.mission.terms.PersonId;

/** People who travel together. */
public record Group(GroupId id, GroupKind kind, List<PersonId> members) {
  public Group {
    members = List.copyOf(members);
  }
}
