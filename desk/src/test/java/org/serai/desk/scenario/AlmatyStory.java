package org.serai.desk.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes those sheets of examples/almaty-2021 that have a row per person or per flight; the others
 * are written by hand there. Sheets of facts stay small enough to be read by a person.
 */
final class AlmatyStory {
  static final long SEED = 20_210_822;
  static final LocalDate PLAN_FROM = LocalDate.of(2021, 8, 23);
  static final LocalDate PLAN_UNTIL = LocalDate.of(2022, 2, 20);

  private static final Map<String, Integer> NATIONAL =
      new java.util.TreeMap<>(
          Map.ofEntries(
              Map.entry("KBL", 400),
              Map.entry("HEA", 60),
              Map.entry("KDH", 55),
              Map.entry("MZR", 60),
              Map.entry("UND", 35),
              Map.entry("JAA", 45),
              Map.entry("BIN", 30),
              Map.entry("GRG", 25),
              Map.entry("FBD", 22),
              Map.entry("MMZ", 20),
              Map.entry("PUL", 18)));

  private final Random random = new Random(SEED);
  private final AlmatyCrew crew = new AlmatyCrew(new Random(SEED + 1));
  private final PeopleDraft people = new PeopleDraft(random);
  private final Papers papers = new Papers(new Random(SEED + 2), PLAN_FROM, PLAN_UNTIL);
  private final Hotel hotel = new Hotel("ALA", 100);
  private final AlmatyJourneys journeys = new AlmatyJourneys();
  private final SheetDraft tours =
      new SheetDraft(
          "tours", "person", "post", "from", "until", "from_hub", "withdrawn", "happened");
  private final SheetDraft groups = new SheetDraft("groups", "group", "kind", "members");

  static List<TextSheet> sheets() {
    return new AlmatyStory().tell();
  }

  private List<TextSheet> tell() {
    crew.members().forEach(this::tell);
    couples();
    int number = 1;
    for (Map.Entry<String, Integer> office : NATIONAL.entrySet()) {
      for (int i = 0; i < office.getValue(); i++) {
        String id = "N-%04d".formatted(number++);
        LocalDate since = LocalDate.of(2021, 8, 1).minusDays(30 + random.nextInt(2_500));
        people.national(id, "UNAMA", office.getKey(), since);
        if (office.getKey().equals("UND") && i < 24) {
          journeys.relocated(id, "UND");
        }
      }
    }
    AlmatyHelp help = new AlmatyHelp();
    InventedNames invented41 = new InventedNames(new Random(SEED + 3));
    new AlmatyEmbassy(people, groups, journeys, invented41, help).tell();
    new AlmatyUnits(people, groups, journeys, new Random(SEED + 4)).tell();
    List<TextSheet> sheets = new ArrayList<>();
    String invented = "invented person; how many there are is public or given in the README";
    for (TextSheet sheet : people.sheets()) {
      if (!sheet.name().equals("tours")) {
        sheets.add(marked(sheet, invented));
      }
    }
    papers.sheets().forEach(sheet -> sheets.add(marked(sheet, "drawn for an invented person")));
    hotel.sheets().forEach(sheet -> sheets.add(marked(sheet, "the host lodged about 100 people")));
    sheets.add(marked(groups.sheet(), "families and lifts are drawn"));
    sheets.add(marked(tours.sheet(), "drawn for an invented person"));
    sheets.add(marked(crew.posts(), "posts follow the functions that public figures name"));
    sheets.addAll(journeys.sheets());
    sheets.addAll(help.sheets());
    sheets.addAll(AlmatyFlights.sheets());
    return sheets;
  }

  private void tell(AlmatyCrew.Member member) {
    Someone someone = member.someone();
    people.add(someone);
    papers.add(someone);
    journeys.tell(member);
    tour(member);
    if (member.fate().atHub()) {
      hotel.sleeps(someone.id(), member.fate().landed(), LocalDate.of(2021, 9, 30));
    }
  }

  /** Tours that the relocation broke off are withdrawn; those who stay are asked to go on. */
  private void tour(AlmatyCrew.Member member) {
    Someone someone = member.someone();
    LocalDate since = someone.standpoint().since();
    String post = someone.home().id();
    if (someone.onTheSpot()) {
      LocalDate until = since.plusDays(someone.home().station().maximumDays());
      boolean flies = member.fate().flies();
      LocalDate crisis = LocalDate.of(2021, 9, 19);
      if (!flies && until.isBefore(crisis)) {
        until = crisis;
      }
      boolean broken = flies && until.isAfter(LocalDate.of(2021, 8, 17));
      tours.add(someone.id(), post, since, until, "no", broken ? "2021-08-17 20:00" : "", "");
    }
    if (member.fate().atHub() && someone.home().work().fromHub()) {
      String from = "2021-08-23";
      tours.add(someone.id(), post, from, "2021-09-19", "yes", "", "2021-08-22 18:00");
    }
  }

  private void couples() {
    List<AlmatyCrew.Member> members = crew.members();
    for (int i = 1; i < members.size() && groups.size() < 7; i++) {
      AlmatyCrew.Member one = members.get(i - 1);
      AlmatyCrew.Member other = members.get(i);
      boolean together =
          one.fate() == other.fate()
              && one.fate().flies()
              && one.someone().home().station().equals(other.someone().home().station());
      if (together && i % 9 == 0) {
        String members2 = one.someone().id() + " " + other.someone().id();
        groups.add("FAM-%02d".formatted(groups.size() + 1), "family", members2);
      }
    }
  }

  /** The same sheet, each row of it an assumption for this reason. */
  static TextSheet marked(TextSheet sheet, String reason) {
    List<TextRow> rows = sheet.rows().stream().map(row -> with(row, "assumption", reason)).toList();
    return new TextSheet(sheet.name(), sheet.file(), with(sheet.header(), "basis", "source"), rows);
  }

  private static TextRow with(TextRow row, String... more) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.addAll(List.of(more));
    return new TextRow(row.line(), cells);
  }
}
