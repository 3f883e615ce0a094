package org.serai.desk.clearing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serai.mission.terms.Malformed;
import org.serai.planner.evacuation.EvacuationProblem;
import org.serai.planner.evacuation.EvacuationProblem.Leg;
import org.serai.planner.evacuation.EvacuationProblem.Opening;
import org.serai.planner.evacuation.EvacuationProblem.Place;
import org.serai.planner.evacuation.EvacuationProblem.Waiting;

/** Reads the tables of an evacuation: case, places, legs, openings, waiting and, if any, flown. */
public final class EvacuationFolder {
  /** Half a year by the hour; an evacuation that takes longer is a move. */
  private static final int MOST_HOURS = 4_500;

  private final Path folder;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Table> read = new ArrayList<>();
  private final List<ToldWay> ways = new ArrayList<>();
  private Instant begins = Instant.EPOCH;
  private int hours;

  private EvacuationFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The case in a folder; a {@link Malformed} names the file, row and column of the first fault.
   */
  public static EvacuationCase read(Path folder) throws IOException {
    return new EvacuationFolder(folder).read();
  }

  private EvacuationCase read() throws IOException {
    Table about = table("case.csv", "title", "begins", "ends");
    NamedCsvRecord row = about.rows().getFirst();
    begins = about.time(row, "begins");
    long span = Duration.between(begins, about.time(row, "ends")).toHours();
    about.refuseUnless(span >= 1 && span <= MOST_HOURS, row, "ends", "1 to 4500 hours later");
    hours = (int) span;
    List<Place> ground = places();
    List<String> who = new ArrayList<>();
    EvacuationProblem problem = new EvacuationProblem(ground, legs(), waiting(who), hours);
    List<FlownWindow> flown = flown();
    int all = read.stream().mapToInt(table -> table.rows().size()).sum();
    int facts = read.stream().mapToInt(EvacuationFolder::facts).sum();
    return new EvacuationCase(
        about.filled(row, "title"),
        begins,
        about.zone(row, "zone"),
        problem,
        who,
        flown,
        ways,
        facts,
        all - facts);
  }

  private Table table(String name, String... columns) throws IOException {
    List<String> wanted = new ArrayList<>(List.of(columns));
    wanted.addAll(List.of("basis", "source"));
    Table table = Table.read(folder, name, wanted);
    read.add(table);
    return table;
  }

  private static int facts(Table table) {
    return (int) table.rows().stream().filter(table::fact).count();
  }

  private List<Place> places() throws IOException {
    Table table = table("places.csv", "place", "kind", "holds");
    List<Place> ground = new ArrayList<>();
    for (NamedCsvRecord row : table.rows()) {
      String name = table.filled(row, "place");
      table.refuseUnless(
          places.putIfAbsent(name, ground.size()) == null, row, "place", "each once");
      String kind = table.filled(row, "kind");
      boolean known = List.of("station", "waypoint", "shelter").contains(kind);
      table.refuseUnless(known, row, "kind", "station, waypoint or shelter");
      int holds = table.findCount(row, "holds").orElse(Place.NO_LIMIT);
      ground.add(new Place(name, kind.equals("shelter"), holds));
    }
    return ground;
  }

  private int place(Table table, NamedCsvRecord row, String column) {
    Integer place = places.get(table.filled(row, column));
    table.refuseUnless(place != null, row, column, "a place of places.csv");
    return place == null ? 0 : place;
  }

  private List<Leg> legs() throws IOException {
    Map<String, List<Opening>> openings = openings();
    Table table = table("legs.csv", "leg", "from", "to", "hours");
    List<Leg> legs = new ArrayList<>();
    for (NamedCsvRecord row : table.rows()) {
      String name = table.filled(row, "leg");
      List<Opening> open = openings.remove(name);
      table.refuseUnless(open != null, row, "leg", "a leg once, with a row in openings.csv");
      int from = place(table, row, "from");
      int to = place(table, row, "to");
      legs.add(new Leg(name, from, to, table.count(row, "hours"), open == null ? List.of() : open));
    }
    Malformed.unless(
        openings.isEmpty(), "openings.csv, column leg", openings.keySet(), "legs of legs.csv");
    return legs;
  }

  private Map<String, List<Opening>> openings() throws IOException {
    Table table = table("openings.csv", "leg", "from", "until", "people_per_hour");
    Map<String, List<Opening>> openings = new HashMap<>();
    for (NamedCsvRecord row : table.rows()) {
      int from = hour(table, row, "from");
      int until = hour(table, row, "until");
      table.refuseUnless(until > from, row, "until", "a later hour than from");
      List<Opening> ofLeg =
          openings.computeIfAbsent(table.filled(row, "leg"), leg -> new ArrayList<>());
      boolean follows = ofLeg.isEmpty() || ofLeg.getLast().until() <= from;
      table.refuseUnless(follows, row, "from", "no hour before the opening above ends");
      int people = table.count(row, "people_per_hour");
      ofLeg.add(new Opening(from, until, people));
      ways.add(
          new ToldWay(
              table.filled(row, "leg"),
              table.time(row, "from"),
              table.time(row, "until"),
              people,
              table.fact(row),
              table.filled(row, "source")));
    }
    return openings;
  }

  private int hour(Table table, NamedCsvRecord row, String column) {
    long hour = Duration.between(begins, table.time(row, column)).toHours();
    table.refuseUnless(hour >= 0 && hour <= hours, row, column, "a time within the case");
    return (int) hour;
  }

  private List<Waiting> waiting(List<String> who) throws IOException {
    Table table = table("waiting.csv", "place", "class", "people", "ready", "who");
    List<Waiting> waiting = new ArrayList<>();
    for (NamedCsvRecord row : table.rows()) {
      int priority = table.count(row, "class");
      table.refuseUnless(priority >= 1, row, "class", "1 or more");
      int place = place(table, row, "place");
      int people = table.count(row, "people");
      waiting.add(new Waiting(place, priority, people, hour(table, row, "ready")));
      who.add(table.filled(row, "who"));
    }
    return waiting;
  }

  private List<FlownWindow> flown() throws IOException {
    if (!Files.exists(folder.resolve("flown.csv"))) {
      return List.of();
    }
    Table table =
        table(
            "flown.csv", "window_end", "hours", "us_flights", "other_flights", "total_passengers");
    List<FlownWindow> windows = new ArrayList<>();
    for (NamedCsvRecord row : table.rows()) {
      windows.add(
          new FlownWindow(
              table.time(row, "window_end"),
              table.count(row, "hours"),
              part(table, row, "us"),
              part(table, row, "other"),
              table.count(row, "total_passengers"),
              table.findCount(row, "cumulative"),
              table.text(row, "note"),
              table.filled(row, "source")));
    }
    windows.sort(Comparator.comparing(FlownWindow::end));
    return windows;
  }

  private static FlownWindow.Part part(Table table, NamedCsvRecord row, String side) {
    return new FlownWindow.Part(
        table.findCount(row, side + "_flights"), table.findCount(row, side + "_passengers"));
  }
}
