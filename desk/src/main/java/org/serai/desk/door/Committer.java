package org.serai.desk.door;

import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.Stopped;

/**
 * Makes one group after the other durable while the next one is being folded. After a fault it
 * writes nothing more and fails whatever still comes.
 */
final class Committer {
  private final Journal journal;
  private final Consumer<Group> published;

  /** Empty says that nothing more will come. */
  private final SynchronousQueue<Optional<Group>> handover = new SynchronousQueue<>();

  private final Thread thread;
  private volatile @Nullable Stopped fault;

  Committer(Journal journal, Consumer<Group> published) {
    this.journal = journal;
    this.published = published;
    this.thread = Thread.ofPlatform().name("journal of " + journal.mission()).start(this::run);
  }

  @Nullable Stopped fault() {
    return fault;
  }

  /** True when the group is taken: the one before became durable in time, or all is over. */
  boolean take(Group group, long micros) throws InterruptedException {
    Stopped known = fault;
    if (known != null) {
      group.fail(known);
      return true;
    }
    return handover.offer(Optional.of(group), micros, TimeUnit.MICROSECONDS);
  }

  /** Waits until the last group is durable. */
  void finish() throws InterruptedException {
    while (thread.isAlive() && !handover.offer(Optional.empty(), 1, TimeUnit.MILLISECONDS)) {
      // The last group is being written.
    }
    thread.join();
  }

  private void run() {
    try {
      for (Optional<Group> next = handover.take(); next.isPresent(); next = handover.take()) {
        commit(next.get());
      }
    } catch (InterruptedException e) {
      fault = new Stopped("The writer of " + journal.mission() + " was interrupted.", e);
    }
  }

  private void commit(Group group) {
    Stopped known = fault;
    if (known != null) {
      group.fail(known);
      return;
    }
    try {
      if (!group.entries().isEmpty()) {
        journal.append(group.entries());
      }
      published.accept(group);
      group.answer();
    } catch (RuntimeException | Error e) {
      Stopped stopped = stopped(e);
      fault = stopped;
      group.fail(stopped);
    }
  }

  private Stopped stopped(Throwable e) {
    return new Stopped(
        ("The door of %s stopped at entry %d. What was sent last may or may not be recorded:"
                + " start again and send it again.")
            .formatted(journal.mission(), journal.last() + 1),
        e);
  }
}
