package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes the people of a generated mission: who rotates, national staff, names apart. */
final class PeopleDraft {
  private static final List<String> LATIN = List.of("SWE", "KEN", "BRA", "FRA", "PHL", "NPL");
  private static final List<String> CYRILLIC = List.of("KAZ", "KGZ", "BGR", "MKD");
  private static final List<String> ARABIC = List.of("JOR", "EGY", "TUN", "PAK");

  private final SheetDraft people =
      new SheetDraft("people", "person", "agency", "category", "sex", "at", "since");
  private final SheetDraft identities =
      new SheetDraft("identities", "person", "name", "own_name", "nationality", "email");
  private final SheetDraft qualifications = new SheetDraft("qualifications", "person", "posts");
  private final SheetDraft exposure = new SheetDraft("exposure", "person", "burden");
  private final SheetDraft tours =
      new SheetDraft("tours", "person", "post", "from", "until", "from_hub");
  private final Random random;
  private final InventedNames names;

  PeopleDraft(Random random) {
    this.random = random;
    this.names = new InventedNames(random);
  }

  /** Somebody who rotates, with what he or she can do and has borne before. */
  void add(Someone someone) {
    Someone.Standpoint standpoint = someone.standpoint();
    people.add(
        someone.id(),
        standpoint.agency(),
        standpoint.volunteer() ? "un_volunteer" : "international_staff",
        sex(),
        someone.at(),
        standpoint.since());
    name(someone.id(), nationality());
    qualifications.add(
        someone.id(), someone.able().stream().map(Duty::id).collect(Collectors.joining(" ")));
    if (random.nextInt(3) > 0) {
      exposure.add(someone.id(), random.nextInt(200));
    }
  }

  /** A tour lasts as long as the stay may; one that should be over ends in some days. */
  void tour(Someone someone, LocalDate today) {
    LocalDate since = someone.standpoint().since();
    LocalDate due = since.plusDays(someone.home().station().maximumDays());
    LocalDate until = due.isBefore(today) ? today.plusDays(7) : due;
    tours.add(someone.id(), someone.home().id(), since, until, "no");
  }

  /** Somebody who is neither staff nor rotates, with a name that another may share. */
  void guest(String id, String agency, String category, InventedNames.Name name, String[] facts) {
    people.add(id, agency, category, facts[0], facts[1], facts[2]);
    identities.add(id, name.latin(), name.own(), facts[3], "");
  }

  /** Somebody who does not rotate. */
  void national(String id, String agency, String station, LocalDate since) {
    people.add(id, agency, "national_staff", sex(), station, since);
    InventedNames.Name name = names.next(InventedNames.Script.ARABIC);
    identities.add(id, name.latin(), name.own(), "AFG", address(id));
  }

  private void name(String id, String nationality) {
    InventedNames.Name name = names.next(script(nationality));
    identities.add(id, name.latin(), name.own(), nationality, address(id));
  }

  List<TextSheet> sheets() {
    return List.of(
        people.sheet(),
        identities.sheet(),
        qualifications.sheet(),
        exposure.sheet(),
        tours.sheet());
  }

  private String sex() {
    int drawn = random.nextInt(100);
    return drawn < 42 ? "female" : drawn < 98 ? "male" : "unstated";
  }

  private String nationality() {
    List<String> of =
        switch (random.nextInt(4)) {
          case 0 -> CYRILLIC;
          case 1 -> ARABIC;
          default -> LATIN;
        };
    return of.get(random.nextInt(of.size()));
  }

  private static InventedNames.Script script(String nationality) {
    if (CYRILLIC.contains(nationality)) {
      return InventedNames.Script.CYRILLIC;
    }
    return ARABIC.contains(nationality) ? InventedNames.Script.ARABIC : InventedNames.Script.LATIN;
  }

  /** An address that reaches nobody: the domain is reserved for examples (RFC 2606). */
  private static String address(String id) {
    return id.toLowerCase(java.util.Locale.ROOT) + "@example.org";
  }
}
