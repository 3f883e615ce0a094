package org.serai.desk.door;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serai.desk.journal.Database;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.Stopped;
import org.serai.desk.journal.WrittenEntry;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.MissionId;

/**
 * The one door for writing to a mission. Any number of threads may call; one thread folds, another
 * writes what is folded, and whatever waits meanwhile becomes durable together.
 */
public final class Door implements AutoCloseable {
  /** More callers than a desk has; the next one waits at its own cost, not at that of memory. */
  private static final int MOST_WAITING = 1_024;

  /** Enough to make one sync of the disk cheap; more only makes the first of them wait. */
  private static final int FULL_GROUP = 10_000;

  private static final long GLANCE_MILLIS = 100;

  /** A group that waits for the one before it looks this often for more to take along. */
  private static final long GLANCE_MICROS = 200;

  private final Journal journal;
  private final InstantSource clock;
  private final BlockingQueue<Call> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Teller teller;
  private final Spoken spoken;
  private final Recent recent;
  private final Mentions mentions = new Mentions();
  private final Committer committer;
  private final Thread folder;
  private volatile Mission mission;
  private volatile boolean closing;
  private volatile @Nullable Stopped fault;

  /** What is folded already and not durable yet; only the folding thread looks at it. */
  private Mission ahead;

  private Instant lastRecorded = Instant.EPOCH;

  private Door(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
    this.mission = replayed();
    this.ahead = mission;
    this.spoken = new Spoken(mission.lastEntry());
    this.recent = new Recent(mission.lastEntry());
    this.teller = new Teller(this::mission);
    this.committer = new Committer(journal, this::publish);
    this.folder = Thread.ofPlatform().name("door of " + journal.mission()).start(this::fold);
  }

  /** Opens the journal, folds what it holds, and lets callers in. */
  @SuppressWarnings("resource") // The door closes the journal.
  public static Door open(Database database, MissionId mission, InstantSource clock) {
    Journal journal = Journal.open(database, mission);
    try {
      return new Door(journal, clock);
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private Mission replayed() {
    Mission[] folded = {Mission.empty(journal.mission())};
    journal.replay(
        entry -> {
          folded[0] = folded[0].folded(entry);
          mentions.note(entry);
          lastRecorded = entry.recorded();
        });
    return folded[0];
  }

  /** The mission after the last durable entry. Never waits. */
  public Mission mission() {
    return mission;
  }

  /** Hears of every change from now on; close it to hear no more. See {@link Teller}. */
  public Teller.Listening listen(Consumer<Mission> listener) {
    return teller.listen(listener);
  }

  /** The durable entries after this number; empty when they are too many to be kept at hand. */
  public Optional<List<Entry>> findAfter(long number) {
    return recent.findAfter(number);
  }

  /** The numbers of the durable entries that mention any of these, in order. */
  public SortedSet<Long> mentioning(Collection<? extends Record> things) {
    return mentions.of(things);
  }

  /** Why the door stopped by itself, or null while it is open. */
  public @Nullable Stopped fault() {
    Stopped written = committer.fault();
    return written == null ? fault : written;
  }

  private void publish(Group group) {
    recent.add(group.entries());
    group.entries().forEach(written -> mentions.note(written.entry()));
    mission = group.mission();
    teller.wake();
  }

  /**
   * Records all reports or none, and returns when they are durable.
   *
   * @throws org.serai.mission.terms.Malformed when a report cannot be written as it is
   * @throws Stopped when the door stopped: the reports may or may not be recorded, and sending them
   *     again with the same ids after a new start is harmless
   */
  public Outcome record(List<Report> reports) {
    return record(reports, Seen.NOTHING);
  }

  /** The same, unless something that the caller had before their eyes has changed since. */
  public Outcome record(List<Report> reports, Seen seen) {
    Call call = new Call(reports, seen);
    enqueue(call);
    try {
      return call.answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    }
  }

  private void enqueue(Call call) {
    try {
      do {
        refuseWhenShut();
      } while (!waiting.offer(call, GLANCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while waiting at the door.", e);
    }
    if (!folder.isAlive()) {
      // The door ended between our look and our entering: nobody else would answer us.
      turnAway();
    }
  }

  private void refuseWhenShut() {
    Stopped known = fault();
    if (known != null) {
      throw known;
    }
    if (closing) {
      throw new Stopped("The door of " + journal.mission() + " is closed.");
    }
  }

  private void fold() {
    try {
      while (fault() == null && (!closing || !waiting.isEmpty())) {
        Call first = waiting.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          foldGroup(first);
        }
      }
      committer.finish();
    } catch (InterruptedException e) {
      fault = new Stopped("The door of " + journal.mission() + " was interrupted.", e);
    } catch (Error e) {
      fault = new Stopped("The door of " + journal.mission() + " stopped.", e);
      throw e;
    } finally {
      turnAway();
    }
  }

  /** Takes along whatever comes until the group before is durable. */
  private void foldGroup(Call first) throws InterruptedException {
    Group group = new Group(ahead, recorded(), spoken);
    group.add(first);
    do {
      for (Call next = nextFor(group); next != null; next = nextFor(group)) {
        group.add(next);
      }
    } while (!committer.take(group, GLANCE_MICROS));
    ahead = group.mission();
  }

  private @Nullable Call nextFor(Group group) {
    return group.entries().size() < FULL_GROUP ? waiting.poll() : null;
  }

  /** Our clock may be set back; the order of the entries may not. */
  private Instant recorded() {
    Instant now = WrittenEntry.keepable(clock.instant());
    lastRecorded = now.isAfter(lastRecorded) ? now : lastRecorded;
    return lastRecorded;
  }

  private void turnAway() {
    Stopped known = fault();
    Stopped reason =
        known == null ? new Stopped("The door of " + journal.mission() + " is closed.") : known;
    for (Call call = waiting.poll(); call != null; call = waiting.poll()) {
      call.answer.completeExceptionally(reason);
    }
  }

  /** Lets those in who wait already, and then nobody. */
  @Override
  public void close() {
    closing = true;
    try {
      folder.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while closing the door.", e);
    }
    teller.close();
    journal.close();
  }
}
