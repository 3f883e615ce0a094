package org.serai.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.serai.desk.boards.Search;
import org.serai.desk.door.Door;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.Database;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.Keys;
import org.serai.desk.journal.Likenesses;
import org.serai.desk.journal.LinkKey;
import org.serai.desk.journal.PostgresServer;
import org.serai.desk.journal.Verification;
import org.serai.desk.links.Links;
import org.serai.desk.papers.Names;
import org.serai.desk.papers.PersonName;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** An open desk: the place where all wiring is visible. Opens the store, the door and the keys. */
public final class Desk implements AutoCloseable {
  private final Optional<PostgresServer> server;
  private final Database database;
  private final MissionId mission;
  private final Door door;
  private final Keys keys;
  private final Identities identities;
  private final Links links;
  private final InstantSource clock;

  private Desk(Store store, MissionId mission, InstantSource clock) {
    this.server = store.server();
    this.database = store.database();
    this.mission = mission;
    this.clock = clock;
    this.keys = Keys.open(store.folder(), mission);
    this.identities = new Identities(keys, Likenesses.open(store.folder(), mission));
    this.links = new Links(LinkKey.open(store.folder(), mission));
    this.door = Door.open(database, mission, clock);
  }

  /** Where everything lies: a data folder, and the database in it or elsewhere. */
  public record Store(DataFolder folder, Database database, Optional<PostgresServer> server)
      implements AutoCloseable {
    /** Opens the folder and its own server, or the one at the address when it is not empty. */
    public static Store open(Path data, String address) {
      return of(DataFolder.at(data), address, PostgresServer::start);
    }

    /** For side commands: uses a server that another program has started. */
    public static Store join(Path data, String address) {
      return of(DataFolder.at(data), address, PostgresServer::startOrJoin);
    }

    private static Store of(
        DataFolder folder, String address, Function<DataFolder, PostgresServer> start) {
      if (!address.isEmpty()) {
        return new Store(folder, Database.external(address), Optional.empty());
      }
      PostgresServer server = start.apply(folder);
      return new Store(folder, server.database(), Optional.of(server));
    }

    @Override
    public void close() {
      server.ifPresent(PostgresServer::close);
    }
  }

  /** Opens a mission's desk on a store; closing the desk closes the store. */
  public static Desk open(Store store, MissionId mission, InstantSource clock) {
    return new Desk(store, mission, clock);
  }

  /** Walks the chain of a mission's journal; {@link #read} folds it for adding the ledger up. */
  public static Verification verify(Store store, MissionId mission) {
    return Journal.verify(store.database(), mission);
  }

  /** Folds the journal of a mission without opening its door: nothing can be written. */
  public static Mission read(Store store, MissionId mission) {
    Mission[] folded = {Mission.empty(mission)};
    Journal.walk(store.database(), mission, entry -> folded[0] = folded[0].folded(entry));
    return folded[0];
  }

  /** The missions of a store. */
  public static List<MissionId> missions(Store store) {
    return Journal.missions(store.database());
  }

  /** The names of a scenario that was not recorded. */
  public static Names names(Scenario scenario) {
    Map<PersonId, PersonName> told = new HashMap<>();
    scenario.identities().forEach(i -> told.put(i.person(), Identities.told(i)));
    return new Names(person -> Optional.ofNullable(told.get(person)));
  }

  /**
   * The people of a scenario whom these words can mean: one by the whole number, else all in whose
   * number or name every word occurs, as the search of the pages has it.
   */
  public static List<PersonId> called(Scenario scenario, Mission mission, String words) {
    Names names = names(scenario);
    Function<PersonId, String> nameOf =
        person -> names.findName(person).map(PersonName::name).orElse("");
    List<PersonId> found = Search.called(mission, words, nameOf).stream().sorted().toList();
    return found.stream()
        .filter(person -> person.value().equalsIgnoreCase(words.strip()))
        .findFirst()
        .map(List::of)
        .orElse(found);
  }

  public Mission mission() {
    return door.mission();
  }

  public Instant now() {
    return clock.instant();
  }

  /** Records all reports or none. */
  public Outcome record(List<Report> reports) {
    return door.record(reports);
  }

  /** The same, unless something that the caller had before their eyes has changed since. */
  public Outcome record(List<Report> reports, Seen seen) {
    return door.record(reports, seen);
  }

  /** Tells of every change from now on; closing what it answers with ends that. */
  public AutoCloseable listen(Runnable listener) {
    return door.listen(_ -> listener.run());
  }

  /** The durable entries after this number; empty when they are too many to be at hand. */
  public Optional<List<Entry>> findAfter(long number) {
    return door.findAfter(number);
  }

  /** Records a whole scenario, who people are being sealed; recording it twice changes nothing. */
  public Outcome record(Scenario scenario) {
    List<Report> reports =
        new ArrayList<>(identities.marked(scenario.reports(), scenario.identities()));
    reports.addAll(
        identities.sealed(door.mission(), scenario.identities(), scenario.opening().starts()));
    return door.record(reports);
  }

  /** Signs the addresses of pages for people outside. */
  public Links links() {
    return links;
  }

  /** Who somebody is, sealed under a key of that person. */
  public Envelope seal(PersonId person, Map<String, String> identity) {
    return identities.seal(person, identity);
  }

  /** What the fields of an identity are found again by. */
  public List<Likeness> likenesses(Map<String, String> identity) {
    return identities.likenesses(identity);
  }

  /** The names that the keys still open. */
  public Names names() {
    return new Names(person -> identities.findName(door.mission(), person));
  }

  /**
   * Destroys the key of a person, so that no name of his or hers can be read anywhere, and records
   * that it was done. Counts, ledger and chain stay as they are.
   */
  public boolean forget(PersonId person) {
    boolean had = identities.forget(person);
    Report report =
        new Report(
            new FactId(UUID.randomUUID()),
            clock.instant(),
            new ReporterId("desk"),
            Source.DESK,
            Standing.HAPPENED,
            new PersonFact.IdentityForgotten(person));
    door.record(List.of(report));
    return had;
  }

  /**
   * The entries that mention one of these people, flights, decisions or plans, and have a fact of
   * which this holds.
   */
  public List<Entry> touched(Collection<? extends Record> things, Predicate<Fact> wanted) {
    return Journal.entries(database, mission, door.mentioning(things)).stream()
        .filter(entry -> wanted.test(entry.report().fact()))
        .toList();
  }

  /** Entries of the journal by number, in order. */
  public List<Entry> entries(List<Long> numbers) {
    return Journal.entries(database, mission, new TreeSet<>(numbers));
  }

  @Override
  public void close() {
    door.close();
    keys.close();
    server.ifPresent(PostgresServer::close);
  }
}
