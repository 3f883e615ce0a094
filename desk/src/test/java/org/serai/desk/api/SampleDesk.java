package org.serai.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.serai.desk.FlightPapers;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.About;
import org.serai.desk.door.Mentions;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.desk.links.Links;
import org.serai.desk.papers.Names;
import org.serai.desk.papers.PersonName;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * A desk on a sample mission for tests of windows and pages: reports go through the true rules and
 * are folded, and lie in memory only. Give each test one of its own.
 */
public final class SampleDesk {
  /** Signs links in tests; a true key is made by chance. */
  public static final Links LINKS = new Links(new byte[32]);

  private final SampleMission sample;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final long before;
  private Mission mission;

  private SampleDesk(SampleMission sample) {
    this.sample = sample;
    this.mission = sample.mission();
    this.before = mission.lastEntry();
  }

  public static SampleDesk of(SampleMission sample) {
    return new SampleDesk(sample);
  }

  /** A desk on a mission of which nothing is known yet. */
  public static SampleDesk empty() {
    return of(SampleMission.empty());
  }

  public static SampleDesk of(int people) {
    return of(SampleMission.of(people));
  }

  /** What a window needs of it. */
  public OpenDesk open() {
    return new OpenDesk(
        this::asOf,
        this::record,
        person -> Optional.of(SampleMission.name(person)),
        this::entries,
        this::touched,
        sample::findDraft,
        new OpenDesk.Changes(this::listen, this::findAfter),
        new OpenDesk.Statement(board -> new byte[0], board -> new byte[0]),
        LINKS,
        new OpenDesk.Seals((_, _) -> new Envelope("c2VhbGVk"), SampleDesk::likenesses),
        FlightPapers.of(this::mission, SampleDesk::names));
  }

  private static Names names() {
    return new Names(
        person -> Optional.of(new PersonName(SampleMission.name(person), "KAZ", "LP 100")));
  }

  /** Only the number of a document is looked at. */
  private static List<Likeness> likenesses(Map<String, String> identity) {
    return identity.containsKey("number")
        ? List.of(SampleStory.likeness(Likeness.Kind.DOCUMENT, identity.getOrDefault("number", "")))
        : List.of();
  }

  public synchronized Mission mission() {
    return mission;
  }

  private AsOf asOf() {
    return AsOf.now(mission(), SampleMission.NOW);
  }

  /** What was recorded since the sample was made, oldest first. */
  public synchronized List<Fact> recorded() {
    return entries.stream().map(entry -> entry.report().fact()).toList();
  }

  /** The same with who reported it and where it is known from. */
  public synchronized List<Report> taken() {
    return entries.stream().map(Entry::report).toList();
  }

  /** The fact that was recorded last. */
  public Fact last() {
    return recorded().getLast();
  }

  private AutoCloseable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private synchronized Optional<List<Entry>> findAfter(long number) {
    return number < before
        ? Optional.empty()
        : Optional.of(List.copyOf(entries.subList((int) (number - before), entries.size())));
  }

  private synchronized List<Entry> entries(List<Long> numbers) {
    return numbers.stream().map(this::entry).toList();
  }

  private synchronized List<Entry> touched(Set<Record> things, Predicate<Fact> wanted) {
    Mentions mentions = new Mentions();
    LongStream.rangeClosed(1, mission.lastEntry()).mapToObj(this::entry).forEach(mentions::note);
    return mentions.of(things).stream()
        .map(this::entry)
        .filter(entry -> wanted.test(entry.report().fact()))
        .toList();
  }

  private Entry entry(long number) {
    return number <= before
        ? sample.entries(List.of(number)).getFirst()
        : entries.get((int) (number - before - 1));
  }

  /** Records that something has happened; stops when that was refused. */
  public void report(Fact fact) {
    Report report =
        new Report(
            new FactId(new UUID(42, mission().lastEntry())),
            SampleMission.NOW,
            new ReporterId("test"),
            Source.DESK,
            Standing.HAPPENED,
            fact);
    if (!(record(List.of(report), Seen.NOTHING) instanceof Outcome.Accepted)) {
      throw new IllegalStateException("Not taken down: " + fact);
    }
  }

  /** Records reports as the door does: all or none. */
  public Outcome record(List<Report> reports, Seen seen) {
    Outcome outcome = folded(reports, seen);
    if (outcome instanceof Outcome.Accepted) {
      listeners.forEach(Runnable::run);
    }
    return outcome;
  }

  private synchronized Outcome folded(List<Report> reports, Seen seen) {
    Optional<Outcome.Stale> stale = findChanged(seen);
    if (stale.isPresent()) {
      return stale.get();
    }
    Mission now = mission;
    List<Entry> taken = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (Report report : reports) {
      Entry entry = new Entry(now.lastEntry() + 1, SampleMission.NOW, report);
      switch (now.after(entry)) {
        case Mission.Outcome.Accepted(Mission after) -> {
          now = after;
          taken.add(entry);
          numbers.add(entry.number());
        }
        case Mission.Outcome.Repeated(long number) -> numbers.add(number);
        case Mission.Outcome.Refused(var breaches) -> {
          return new Outcome.Refused(report.id(), breaches);
        }
      }
    }
    mission = now;
    entries.addAll(taken);
    return taken.isEmpty() ? new Outcome.Repeated(numbers) : new Outcome.Accepted(numbers);
  }

  private Optional<Outcome.Stale> findChanged(Seen seen) {
    for (Entry entry : entries.reversed()) {
      for (String thing : About.of(entry.report().fact()).ids()) {
        if (entry.number() > seen.entry() && seen.things().contains(thing)) {
          return Optional.of(new Outcome.Stale(thing, seen.entry(), entry.number()));
        }
      }
    }
    return Optional.empty();
  }
}
