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
  private final AlmatyHelp help;
  private int number;

  AlmatyEmbassy(
      PeopleDraft people,
      SheetDraft groups,
      AlmatyJourneys journeys,
      InventedNames names,
      AlmatyHelp help) {
    this.help = help;
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
    help.wait(
        new String[] {"themselves", "yes", "19 09:00", "KAZ adult", "KAZ adult", "KAZ child"},
        new String[] {"relative", "yes", "19 10:30", "KGZ older medical"},
        new String[] {"UZB", "yes", "19 14:00", "UZB adult", "UZB adult pregnant"},
        new String[] {"themselves", "no", "20 08:00", "AFG -adult threatened", "AFG -child"},
        new String[] {"relative", "yes", "20 09:15", "AFG -youth", "AFG -child"},
        new String[] {
          "TJK", "yes", "20 12:00", "TJK adult", "TJK adult", "TJK infant", "TJK child"
        },
        new String[] {"themselves", "yes", "21 07:45", "KAZ adult disability"},
        new String[] {"themselves", "yes", "21 16:20", "KGZ adult"});
    help.again("KGZ", "2021-08-22 05:00");
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
    help.flew(members, nationality);
    if (heads > 1) {
      groups.add("FAM-E%d".formatted(number), "family", String.join(" ", members));
    }
  }
}
