package org.serai.desk.door;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import org.serai.mission.facts.Report;
import org.serai.mission.terms.MissionId;

/**
 * The one door for writing to a mission. Any number of threads may call; one thread folds and
 * writes, and whatever waits meanwhile becomes durable together.
 */
public final class Door implements AutoCloseable {
  /** More callers than a desk has; the next one waits at its own cost, not at that of memory. */
  private static final int MOST_WAITING = 1_024;

  /** Enough to make one sync of the disk cheap; more only makes the first of them wait. */
  private static final int FULL_GROUP = 20_000;

  private static final long GLANCE_MILLIS = 100;

  private final Journal journal;
  private final InstantSource clock;
  private final BlockingQueue<Call> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Teller teller;
  private final Thread writer;
  private volatile Mission mission;
  private volatile boolean closing;
  private volatile @Nullable Stopped fault;
  private Instant lastRecorded = Instant.EPOCH;

  private Door(Journal journal, InstantSource clock) {
    this.journal = journal;
    this.clock = clock;
    this.mission = replayed();
    this.teller = new Teller(this::mission);
    this.writer = Thread.ofPlatform().name("door of " + journal.mission()).start(this::write);
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

  /** Why the door stopped by itself, or null while it is open. */
  public @Nullable Stopped fault() {
    return fault;
  }

  /**
   * Records all reports or none, and returns when they are durable.
   *
   * @throws org.serai.mission.terms.Malformed when a report cannot be written as it is
   * @throws Stopped when the door stopped: the reports may or may not be recorded, and sending them
   *     again with the same ids after a new start is harmless
   */
  public Outcome record(List<Report> reports) {
    Call call = new Call(reports);
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
    if (!writer.isAlive()) {
      // The writer ended between our look and our entering: nobody else would answer us.
      turnAway();
    }
  }

  private void refuseWhenShut() {
    Stopped known = fault;
    if (known != null) {
      throw known;
    }
    if (closing) {
      throw new Stopped("The door of " + journal.mission() + " is closed.");
    }
  }

  private void write() {
    try {
      while (!closing || !waiting.isEmpty()) {
        Call first = waiting.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        if (first != null) {
          write(first);
        }
      }
    } catch (InterruptedException e) {
      fault = new Stopped("The writer of " + journal.mission() + " was interrupted.", e);
    } catch (RuntimeException | Error e) {
      fault = e instanceof Stopped known ? known : stopped(e);
    } finally {
      turnAway();
    }
  }

  private void write(Call first) {
    Group group = new Group(mission, recorded());
    group.add(first);
    for (Call next = nextFor(group); next != null; next = nextFor(group)) {
      group.add(next);
    }
    try {
      if (!group.entries().isEmpty()) {
        journal.append(group.entries());
      }
    } catch (RuntimeException | Error e) {
      Stopped stopped = stopped(e);
      group.fail(stopped);
      throw stopped;
    }
    mission = group.mission();
    group.answer();
    teller.wake();
  }

  private @Nullable Call nextFor(Group group) {
    return group.entries().size() < FULL_GROUP ? waiting.poll() : null;
  }

  private Stopped stopped(Throwable e) {
    return new Stopped(
        "The door of %s stopped at entry %d. What was sent last may or may not be recorded: start again and send it again."
            .formatted(journal.mission(), mission.lastEntry() + 1),
        e);
  }

  /** Our clock may be set back; the order of the entries may not. */
  private Instant recorded() {
    Instant now = WrittenEntry.keepable(clock.instant());
    lastRecorded = now.isAfter(lastRecorded) ? now : lastRecorded;
    return lastRecorded;
  }

  private void turnAway() {
    Stopped known = fault;
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
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while closing the door.", e);
    }
    teller.close();
    journal.close();
  }
}
