package org.serai.desk.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what the sources do against the plan; each rule answers with what is wrong, in sentences.
 *
 * @param occupied the rooms that hold more than their description
 * @param folders all folders with sources
 */
record HouseRules(Plan plan, Set<String> occupied, Set<String> folders, List<Use> uses) {

  /** Measurements may use everything, and nothing that is shipped may use them. */
  private static final String OUTSIDE = "bench";

  /** What the wings may meet beside themselves, whatever the tables come to say. */
  private static final Map<String, List<String>> FREEDOM =
      Map.of(
          "mission", List.of("java.", "org.serai.mission", "org.pcollections", "org.jspecify"),
          "planner", List.of("java.", "org.serai.planner", "org.jspecify"));

  /** No file, no thread, no network in what is true. */
  private static final List<String> WORLD =
      List.of("java.io.", "java.nio.", "java.net.", "java.sql.", "java.util.concurrent.");

  static HouseRules of(Plan plan, List<Source> sources) {
    Set<String> occupied = new TreeSet<>();
    Set<String> folders = new TreeSet<>();
    List<Use> uses = new ArrayList<>();
    for (Source source : sources) {
      if (source.isMain() && !source.module().equals(OUTSIDE)) {
        folders.add(source.room());
        uses.addAll(Use.of(source));
        if (!source.isPackageInfo()) {
          occupied.add(source.room());
        }
      }
    }
    return new HouseRules(plan, occupied, folders, uses);
  }

  /** One sentence per arrow, with the first place where it is drawn. */
  List<String> arrowsNotAllowed() {
    Map<String, String> wrong = new TreeMap<>();
    for (Use use : ourUses()) {
      if (!plan.mayUse(use.room(), use.target())) {
        wrong.putIfAbsent(use.room() + " may not use " + use.target(), use.where());
      }
    }
    return sentences(wrong);
  }

  /** The root of a wing may hold its description alone; any other folder is a room or a mistake. */
  List<String> foldersNotOnThePlan() {
    return folders.stream()
        .filter(folder -> folder.contains(".") || occupied.contains(folder))
        .filter(folder -> !plan.rooms().containsKey(folder))
        .map(folder -> folder + " is a folder, but no room on the plan")
        .toList();
  }

  List<String> emptyRooms() {
    return plan.rooms().keySet().stream()
        .filter(room -> !occupied.contains(room))
        .map(room -> room + " is a room on the plan, but empty")
        .toList();
  }

  List<String> arrowsNobodyUses() {
    List<String> idle = new ArrayList<>();
    plan.rooms()
        .forEach(
            (room, names) ->
                names.stream()
                    .filter(name -> ourUses().stream().noneMatch(use -> follows(use, room, name)))
                    .forEach(name -> idle.add(room + " may use " + name + ", but does not")));
    return idle;
  }

  private static boolean follows(Use use, String room, String name) {
    return use.room().equals(room) && Plan.covers(name, use.target());
  }

  /** Rooms that use each other, perhaps by way of others. */
  List<String> circles() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    ourUses()
        .forEach(use -> arrows.computeIfAbsent(use.room(), k -> new TreeSet<>()).add(use.target()));
    return arrows.keySet().stream()
        .filter(room -> reachesItself(room, arrows))
        .map(room -> room + " stands in a circle")
        .toList();
  }

  private static boolean reachesItself(String room, Map<String, Set<String>> arrows) {
    Set<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(arrows.getOrDefault(room, Set.of()));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (seen.add(next)) {
        open.addAll(arrows.getOrDefault(next, Set.of()));
      }
    }
    return seen.contains(room);
  }

  /** One sentence per room and package, with the first place where it is met. */
  List<String> librariesOutOfPlace() {
    Map<String, String> wrong = new TreeMap<>();
    for (Use use : uses) {
      Optional<String> library = library(use);
      boolean known = use.isOurs() || use.name().startsWith("java.");
      if (library.isEmpty() && !known) {
        wrong.putIfAbsent(use.folder() + " belongs to no library on the plan", use.where());
      } else if (library.isPresent() && !meets(use.room(), library.get())) {
        wrong.putIfAbsent(use.room() + " may not meet " + library.get(), use.where());
      }
    }
    return sentences(wrong);
  }

  private static List<String> sentences(Map<String, String> placesByWrong) {
    List<String> sentences = new ArrayList<>();
    placesByWrong.forEach((wrong, where) -> sentences.add(where + ": " + wrong));
    return sentences;
  }

  List<String> librariesNobodyUses() {
    List<String> idle = new ArrayList<>();
    plan.libraries()
        .forEach(
            (library, rooms) ->
                rooms.stream()
                    .filter(room -> uses.stream().noneMatch(use -> meets(use, library, room)))
                    .forEach(room -> idle.add(room + " may meet " + library + ", but does not")));
    return idle;
  }

  private boolean meets(Use use, String library, String room) {
    return library(use).equals(Optional.of(library)) && Plan.covers(room, use.room());
  }

  private boolean meets(String room, String library) {
    return plan.libraries().getOrDefault(library, List.of()).stream()
        .anyMatch(name -> Plan.covers(name, room));
  }

  /** The longest library name on the plan that the use begins with. */
  private Optional<String> library(Use use) {
    return plan.libraries().keySet().stream()
        .filter(name -> (use.name() + ".").startsWith(name + "."))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  List<String> wingsThatMeetAFramework() {
    return uses.stream()
        .filter(use -> FREEDOM.containsKey(wing(use)))
        .filter(
            use ->
                FREEDOM.getOrDefault(wing(use), List.of()).stream()
                    .noneMatch(use.name()::startsWith))
        .map(use -> use.where() + ": " + wing(use) + " may not meet " + use.name())
        .toList();
  }

  List<String> missionMeetsTheWorld() {
    return uses.stream()
        .filter(use -> wing(use).equals("mission"))
        .filter(use -> WORLD.stream().anyMatch(use.name()::startsWith))
        .map(use -> use.where() + ": mission may not meet " + use.name())
        .toList();
  }

  private static String wing(Use use) {
    return use.room().split("\\.", -1)[0];
  }

  private List<Use> ourUses() {
    return uses.stream().filter(use -> use.isOurs() && !use.target().equals(use.room())).toList();
  }
}
