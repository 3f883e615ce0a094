package org.serai.desk.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.State;

/** Whether the members of a group are at one place today, so that they can travel as one. */
final class GroupStart {
  private GroupStart() {}

  static boolean together(List<Integer> members, List<Person> people, Demand.Books books) {
    Set<Integer> places =
        members.stream()
            .map(m -> place(people.get(m).start().state(), books))
            .collect(Collectors.toSet());
    return places.size() == 1;
  }

  private static int place(int state, Demand.Books books) {
    if (!State.isIn(state)) {
      return state;
    }
    return state >= books.posts().size()
        ? state - books.posts().size()
        : books.stations().number(books.posts().get(state).station());
  }
}
