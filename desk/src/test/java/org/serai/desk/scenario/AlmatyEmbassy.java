package org.serai.desk.scenario;

import java.util.ArrayList;
import java.util.List;
import org.serai.desk.scenario.InventedNames.Script;

/** The 41 people whom the list of the Kazakh C-295 names; the 42nd head is on no list. */
final class AlmatyEmbassy {
  private static final String SINCE = "2021-08-01";

  private final PeopleDraft people;
  private final SheetDraft groups;
  private final AlmatyJourneys journeys;
  private final InventedNames names;
  private int number;

  AlmatyEmbassy(
      PeopleDraft people, SheetDraft groups, AlmatyJourneys journeys, InventedNames names) {
    this.people = people;
    this.groups = groups;
    this.journeys = journeys;
    this.names = names;
  }

  /** 15 Kazakh adults and 10 children, 14 Kyrgyz, one Russian, one Lithuanian. */
  void tell() {
    for (int i = 0; i < 5; i++) {
      family("KAZ", 4);
    }
    for (int i = 0; i < 5; i++) {
      family("KAZ", 1);
    }
    family("KGZ", 4);
    family("KGZ", 4);
    for (int i = 0; i < 6; i++) {
      family("KGZ", 1);
    }
    family("RUS", 1);
    family("LTU", 1);
  }

  private void family(String nationality, int heads) {
    List<Integer> family = names.family();
    Script script = nationality.equals("LTU") ? Script.LATIN : Script.CYRILLIC;
    String category = nationality.equals("KAZ") ? "host_national" : "third_country_national";
    List<String> members = new ArrayList<>();
    for (int i = 0; i < heads; i++) {
      String id = "E-%02d".formatted(++number);
      String sex = i % 2 == 0 ? "female" : "male";
      InventedNames.Name name = names.next(script, family);
      people.guest(id, "EMB-KZ", category, name, new String[] {sex, "KBL", SINCE, nationality});
      journeys.home(id);
      members.add(id);
    }
    if (heads > 1) {
      groups.add("FAM-E%d".formatted(number), "family", String.join(" ", members));
    }
  }
}
