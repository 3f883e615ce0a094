package org.serai.desk.boards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.people.Person;
import org.serai.mission.terms.AgencyId;

/** Agencies, funds, programmes and whoever else has people in the mission. */
public final class AgenciesBoard {
  private AgenciesBoard() {}

  /** An agency, and how many people of it have not left the mission. */
  public record Row(AgencyId agency, String name, int people) {}

  public static List<Row> of(AsOf asOf) {
    Map<AgencyId, Integer> people = new HashMap<>();
    for (Person person : asOf.mission().people().people()) {
      if (!person.separated()) {
        people.merge(person.profile().agency(), 1, Integer::sum);
      }
    }
    return new TreeMap<>(asOf.mission().places().agencies())
        .entrySet().stream()
            .map(e -> new Row(e.getKey(), e.getValue(), people.getOrDefault(e.getKey(), 0)))
            .toList();
  }
}
