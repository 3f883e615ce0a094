package org.serai.desk.planning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.Start;
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

  /**
   * Lets all count as having served as long, and as owed as much rest, as the one of them who has
   * most: a group has one clock, and it must not run slow for anybody.
   */
  static void align(List<Integer> members, List<Person> people) {
    int served = members.stream().mapToInt(m -> people.get(m).start().served()).max().orElse(0);
    int owed = members.stream().mapToInt(m -> people.get(m).start().restOwed()).max().orElse(0);
    for (int m : members) {
      Person person = people.get(m);
      people.set(m, person.withStart(new Start(person.start().state(), served, owed)));
    }
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
