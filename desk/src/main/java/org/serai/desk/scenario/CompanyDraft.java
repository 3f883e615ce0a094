package org.serai.desk.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.serai.mission.terms.GeoPoint;

/**
 * Draws contingents: companies of 120 that serve at bases of their own, two lifts of 60 each, half
 * a year long, each to be relieved in place some weeks after the plan begins.
 */
final class CompanyDraft {
  static final int STRENGTH = 120;
  private static final int LIFT = 60;
  private static final int TURN_WEEKS = 26;

  /** The relief is due so many weeks after the first day, sooner where the plan is short. */
  private static final int RELIEF_WEEK = 8;

  /** Charters before and after the relief is due: room for the planner to choose. */
  private static final int CHARTERS_AROUND = 2;

  private static final ZoneId ZONE = ZoneId.of("Asia/Beirut");
  private static final FlightDraft.Origin GENERATED =
      new FlightDraft.Origin("assumption", "generated charter");

  private final GeneratorOrder order;
  private final Random random;
  private final int relief;
  private final Map<String, SheetDraft> drafts = new LinkedHashMap<>();
  private final FlightDraft flights = new FlightDraft();

  CompanyDraft(GeneratorOrder order, Random random) {
    this.order = order;
    this.random = random;
    this.relief = Math.min(RELIEF_WEEK, order.weeks() - 1);
    open("places", "place", "kind", "name", "area", "latitude", "longitude", "zone");
    open("agencies", "agency", "name");
    open("people", "person", "agency", "category", "sex", "at", "since");
    open("posts", "post", "station", "function", "criticality", "minimum", "wanted", "from_hub");
    open("qualifications", "person", "posts");
    open("tours", "person", "post", "from", "until", "from_hub");
    open("groups", "group", "kind", "members");
    open(
        "pledges",
        "pledge",
        "state",
        "unit",
        "mission",
        "capability",
        "strength",
        "least",
        "from",
        "until");
    open("deployments", "deployment", "pledge", "station", "post", "lifts", "from", "until");
    open("reliefs", "outgoing", "incoming");
    for (int number = 1; number <= order.contingents(); number++) {
      company("COY-%02d".formatted(number), number);
    }
  }

  private void open(String sheet, String... columns) {
    drafts.put(sheet, new SheetDraft(sheet, columns));
  }

  private void add(String sheet, Object... cells) {
    SheetDraft draft = drafts.get(sheet);
    if (draft == null) {
      throw new IllegalStateException("no sheet " + sheet + " is drawn here");
    }
    draft.add(cells);
  }

  /** The sheets of the companies; each is to be joined to the one of the same name. */
  List<TextSheet> sheets() {
    List<TextSheet> sheets = new ArrayList<>();
    drafts.values().forEach(draft -> sheets.add(draft.sheet()));
    sheets.addAll(flights.sheets());
    return sheets;
  }

  private void company(String unit, int number) {
    double latitude = 33.1 + 0.02 * number;
    double longitude = 35.1 + 0.01 * number;
    GeoPoint point = new GeoPoint(latitude, longitude);
    Spot base = new Spot(unit + "-BASE", "Base " + number, point, unit + "-BASE", ZONE);
    String post = unit + "-POST";
    add("places", base.id(), "duty_station", base.name(), "", latitude, longitude, ZONE);
    add("agencies", unit, "Company " + number);
    add("posts", post, base.id(), "infantry company", "PC1", STRENGTH, STRENGTH, "no");
    LocalDate due = order.first().plusWeeks(relief);
    LocalDate came = due.minusWeeks(TURN_WEEKS);
    LocalDate next = due.minusWeeks(1);
    LocalDate end = next.plusWeeks(TURN_WEEKS);
    String pledge = unit + "-PLEDGE";
    add(
        "pledges",
        pledge,
        "State " + number,
        "Company " + number,
        "UNIFIL",
        "infantry company",
        STRENGTH,
        STRENGTH,
        came,
        end);
    turn(unit + "-1", new Turn(unit, pledge, post, base.id(), base.id(), came, due.minusDays(1)));
    turn(unit + "-2", new Turn(unit, pledge, post, base.id(), Ids.AWAY, next, end));
    add("reliefs", unit + "-1", unit + "-2");
    charters(unit, number, base);
  }

  /** One turn of a unit, and where its people are on the first day. */
  private record Turn(
      String unit,
      String pledge,
      String post,
      String base,
      String at,
      LocalDate from,
      LocalDate until) {}

  private void turn(String name, Turn turn) {
    String lifts = name + "A " + name + "B";
    for (String lift : lifts.split(" ", -1)) {
      List<String> members =
          IntStream.rangeClosed(1, LIFT).mapToObj(i -> "%s-%02d".formatted(lift, i)).toList();
      members.forEach(person -> member(person, turn));
      add("groups", lift, "lift", members.stream().collect(Collectors.joining(" ")));
    }
    add(
        "deployments",
        name,
        turn.pledge(),
        turn.base(),
        turn.post(),
        lifts,
        turn.from(),
        turn.until());
  }

  private void member(String person, Turn turn) {
    boolean there = turn.at().equals(turn.base());
    LocalDate since = there ? turn.from() : order.first().minusDays(30);
    String sex = random.nextInt(10) == 0 ? "female" : "male";
    add("people", person, turn.unit(), "contingent_member", sex, turn.at(), since);
    add("qualifications", person, turn.post());
    if (there) {
      add("tours", person, turn.post(), turn.from(), turn.until(), "no");
    }
  }

  /** Two charters a week around the relief: each brings one lift in and takes one out. */
  private void charters(String unit, int number, Spot base) {
    int first = Math.max(0, relief - CHARTERS_AROUND);
    int last = Math.min(order.weeks() - 1, relief + CHARTERS_AROUND);
    for (int week = first; week <= last; week++) {
      for (int day : new int[] {0, 3}) {
        LocalDate date = order.first().plusWeeks(week).plusDays(day);
        flights.add(
            unit + "/" + date,
            Aircraft.C_130,
            date.atTime(2, 0).plusMinutes(10L * (number % 30)),
            List.of(Terrain.HUB, base, Terrain.HUB),
            GENERATED);
      }
    }
  }
}
