package org.serai.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.serai.desk.Desk;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.HistoryBoard;
import org.serai.desk.boards.Paging;
import org.serai.desk.door.About;
import org.serai.desk.journal.Journal;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;

/**
 * The history of a person out of a journal: looked up, beside a walk from the first entry on, and
 * whether both find the same. Arguments: a scenario, a folder for the data that does not exist yet,
 * a seed. CPU time is that of the one thread that asks; the database works beside it.
 */
public final class HistoryBench {
  private static final int LOOKED_UP = 200;
  private static final int WALKED = 10;

  private final Desk.Store store;
  private final MissionId mission;
  private final SplittableRandom random;

  private HistoryBench(Desk.Store store, MissionId mission, long seed) {
    this.store = store;
    this.mission = mission;
    this.random = new SplittableRandom(seed);
  }

  public static void main(String[] arguments) {
    if (!(ScenarioReader.read(Path.of(arguments[0])) instanceof ScenarioRead.Good(Scenario told))) {
      throw new IllegalArgumentException("The scenario has faults: see ./serai check.");
    }
    MissionId mission = told.opening().mission();
    try (Desk desk = Desk.open(store(arguments), mission, InstantSource.system())) {
      desk.record(told);
    }
    Desk.Store store = store(arguments);
    long before = System.nanoTime();
    // Closing the desk closes the store.
    try (Desk desk = Desk.open(store, mission, InstantSource.system())) {
      double seconds = (System.nanoTime() - before) / 1e9;
      System.out.printf("opened: %,d entries in %.2f s%n", desk.mission().lastEntry(), seconds);
      new HistoryBench(store, mission, Long.parseLong(arguments[2])).run(desk);
    }
  }

  private static Desk.Store store(String[] arguments) {
    return Desk.Store.open(Path.of(arguments[1]), "");
  }

  private void run(Desk desk) {
    AsOf asOf = AsOf.now(desk.mission(), Instant.now());
    List<PersonId> people = new ArrayList<>();
    asOf.mission().people().people().forEach(person -> people.add(person.id()));
    Delays wall = new Delays(LOOKED_UP);
    List<Double> cpu = new ArrayList<>();
    for (int i = 0; i < LOOKED_UP; i++) {
      PersonId person = people.get(random.nextInt(people.size()));
      var around = HistoryBoard.Around.of(asOf, person);
      long began = System.nanoTime();
      long worked = Processor.nanos();
      List<Entry> found = lookedUp(desk, around);
      HistoryBoard.of(asOf, found, new HistoryBoard.Wanted("", false), Paging.FIRST);
      cpu.add(Processor.millisSince(worked));
      wall.add(System.nanoTime() - began);
      if (i < WALKED && !found.equals(walked(around))) {
        throw new IllegalStateException("A walk finds something else for person " + i + ".");
      }
    }
    cpu.sort(Double::compare);
    System.out.printf(
        "a history, looked up %d times: %s; CPU median %.1f ms, most %.1f ms%n",
        LOOKED_UP, wall.words(), cpu.get(LOOKED_UP / 2), cpu.getLast());
    walk(HistoryBoard.Around.of(asOf, people.getFirst()));
  }

  private void walk(HistoryBoard.Around around) {
    Delays wall = new Delays(WALKED);
    for (int i = 0; i < WALKED; i++) {
      long began = System.nanoTime();
      int found = walked(around).size();
      wall.add(System.nanoTime() - began);
      if (found == 0) {
        throw new IllegalStateException("Everybody has a history.");
      }
    }
    System.out.printf("the same by a walk, %d times: %s%n", WALKED, wall.words());
  }

  private static List<Entry> lookedUp(Desk desk, HistoryBoard.Around around) {
    return desk.touched(around.things(), fact -> around.touchedBy(fact, About.of(fact).ids()));
  }

  private List<Entry> walked(HistoryBoard.Around around) {
    List<Entry> found = new ArrayList<>();
    Journal.walk(
        store.database(),
        mission,
        entry -> {
          var fact = entry.report().fact();
          if (around.touchedBy(fact, About.of(fact).ids())) {
            found.add(entry);
          }
        });
    return found;
  }
}
