package org.serai.desk.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes realistic scenarios of any size; the same order always makes the same files. */
public final class ScenarioGenerator {
  /** Heads that the hub may hold, percent of those who rotate. */
  private static final int HUB_CAP_PERCENT = 26;

  /** National staff on top of those who rotate, percent; they are in the head-count. */
  private static final int NATIONAL_PERCENT = 50;

  private final GeneratorOrder order;
  private final Terrain terrain;
  private final int hubCap;
  private final Staffing staffing;
  private final Threats threats;

  private ScenarioGenerator(GeneratorOrder order) {
    this.order = order;
    this.terrain = new Terrain(order, random(1));
    this.hubCap = Math.max(2, order.people() * HUB_CAP_PERCENT / 100);
    this.staffing = new Staffing(order, terrain.stations(), hubCap, random(2));
    this.threats = new Threats(order, terrain, random(3));
  }

  /** Writes the CSV files of a new scenario into a folder, which is made when missing. */
  public static void write(GeneratorOrder order, Path folder) throws IOException {
    ScenarioWriter.folder(folder, sheets(order));
  }

  /** The sheets of a new scenario. */
  static List<TextSheet> sheets(GeneratorOrder order) {
    ScenarioGenerator generator = new ScenarioGenerator(order);
    List<TextSheet> sheets = new ArrayList<>(generator.ground());
    sheets.addAll(generator.threats.sheets());
    sheets.addAll(generator.rules());
    sheets.addAll(generator.people());
    Timetable timetable =
        new Timetable(order, generator.terrain.stations(), generator.threats, generator.random(4));
    sheets.addAll(timetable.sheets());
    if (order.contingents() > 0) {
      sheets.addAll(new CompanyDraft(order, generator.random(7)).sheets());
    }
    return joined(sheets);
  }

  /** Another order, another name: two missions in one database stay apart. */
  private String name() {
    String name =
        "gen-" + order.people() + "-" + order.stations() + "-" + order.weeks() + "-" + order.seed();
    return order.contingents() == 0 ? name : name + "-c" + order.contingents();
  }

  /** Sheets of one name become one, in the order in which they first come. */
  private static List<TextSheet> joined(List<TextSheet> parts) {
    Map<String, TextSheet> joined = new LinkedHashMap<>();
    parts.forEach(part -> joined.merge(part.name(), part, ScenarioGenerator::appended));
    return List.copyOf(joined.values());
  }

  private static TextSheet appended(TextSheet one, TextSheet other) {
    if (!one.header().cells().equals(other.header().cells())) {
      throw new IllegalStateException(one.name() + " was drawn with two sets of columns");
    }
    List<TextRow> rows = new ArrayList<>(one.body());
    other.body().forEach(row -> rows.add(new TextRow(rows.size() + 2, row.cells())));
    return new TextSheet(one.name(), one.file(), one.header(), rows);
  }

  /** Each part draws from its own stream, so that a change of one does not change the others. */
  private Random random(int part) {
    return new Random(order.seed() * 1_000_003 + part);
  }

  private List<TextSheet> ground() {
    SheetDraft mission =
        new SheetDraft(
            "mission", "mission", "name", "hub", "zone", "starts", "plan_from", "plan_until");
    mission.add(
        name(),
        "Generated mission, seed " + order.seed(),
        Terrain.HUB.id(),
        Terrain.HUB.zone(),
        order.first().minusWeeks(8),
        order.first(),
        order.last());
    SheetDraft agencies = new SheetDraft("agencies", "agency", "name");
    Staffing.agencies().forEach(agency -> agencies.add(agency, agency + " country team"));
    SheetDraft cap = new SheetDraft("hub-cap", "hub", "from", "heads");
    cap.add(Terrain.HUB.id(), order.first().minusWeeks(8), hubCap);
    return List.of(mission.sheet(), terrain.places(), agencies.sheet(), cap.sheet());
  }

  private List<TextSheet> rules() {
    SheetDraft stay =
        new SheetDraft("stay-rules", "station", "maximum_days", "minimum_days", "rest_days");
    SheetDraft required = new SheetDraft("requirements", "station", "document");
    for (Station station : terrain.stations()) {
      stay.add(station.id(), station.maximumDays(), station.minimumDays(), station.restDays());
      for (String document : List.of("laissez_passer", "ssafe", "medical_clearance")) {
        required.add(station.id(), document);
      }
    }
    SheetDraft posts =
        new SheetDraft(
            "posts", "post", "station", "function", "criticality", "minimum", "wanted", "from_hub");
    for (Duty duty : staffing.duties()) {
      posts.add(
          duty.id(),
          duty.station().id(),
          duty.work().title(),
          "PC" + duty.work().criticality(),
          duty.minimum(),
          duty.wanted(),
          duty.work().fromHub() ? "yes" : "no");
    }
    return List.of(stay.sheet(), required.sheet(), posts.sheet());
  }

  private List<TextSheet> people() {
    Random random = random(5);
    PeopleDraft people = new PeopleDraft(random);
    Papers papers = new Papers(random(6), order.first(), order.last());
    Hotel hotel = new Hotel(Terrain.HUB.id(), hubCap);
    for (Someone someone : staffing.people()) {
      people.add(someone);
      if (someone.onTheSpot()) {
        people.tour(someone, order.first());
      }
      papers.add(someone);
      if (someone.at().equals(Terrain.HUB.id())) {
        LocalDate from = someone.standpoint().since();
        hotel.sleeps(someone.id(), from, order.first().plusDays(13));
      }
    }
    List<Station> stations = terrain.stations();
    for (int n = 0; n < order.people() * NATIONAL_PERCENT / 100; n++) {
      // Large offices have more national staff: the first station of two drawn is the larger one.
      int one = random.nextInt(stations.size());
      int other = random.nextInt(stations.size());
      int s = Math.min(one, other);
      String agency = Staffing.agencies().get(random.nextInt(Staffing.agencies().size()));
      String id = "N-%05d".formatted(n + 1);
      LocalDate since = order.first().minusDays(60 + random.nextInt(2_000));
      people.national(id, agency, stations.get(s).id(), since);
    }
    SheetDraft groups = new SheetDraft("groups", "group", "kind", "members");
    for (List<Someone> couple : staffing.couples()) {
      String members = couple.getFirst().id() + " " + couple.getLast().id();
      groups.add("FAM-%04d".formatted(groups.size() + 1), "family", members);
    }
    List<TextSheet> sheets = new ArrayList<>(people.sheets());
    sheets.addAll(papers.sheets());
    sheets.addAll(hotel.sheets());
    sheets.add(groups.sheet());
    return sheets;
  }
}
