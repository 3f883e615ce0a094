package org.serai.desk.door;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.serai.mission.Mission;

/**
 * Tells listeners that the mission changed, on a thread of its own so that nobody can hold up the
 * writer. Whoever is slow misses what was between and hears of the latest state: nothing piles up.
 */
public final class Teller implements AutoCloseable {
  /** A page per duty officer and some more; beyond that somebody forgets to close. */
  private static final int MOST_LISTENERS = 1_000;

  private final Supplier<Mission> latest;
  private final List<Consumer<Mission>> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread;
  private volatile boolean closing;

  Teller(Supplier<Mission> latest) {
    this.latest = latest;
    Mission start = latest.get();
    this.thread = Thread.ofPlatform().daemon().name("teller").start(() -> tell(start));
  }

  /** Closing it ends the listening. */
  public record Listening(Runnable end) implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }

  Listening listen(Consumer<Mission> listener) {
    if (listeners.size() >= MOST_LISTENERS) {
      throw new IllegalStateException(
          MOST_LISTENERS + " listeners already; one of them may have been forgotten.");
    }
    listeners.add(listener);
    return new Listening(() -> listeners.remove(listener));
  }

  void wake() {
    LockSupport.unpark(thread);
  }

  private void tell(Mission start) {
    long told = start.lastEntry();
    while (!closing) {
      Mission now = latest.get();
      if (now.lastEntry() == told) {
        LockSupport.park(this);
      } else {
        told = now.lastEntry();
        listeners.forEach(listener -> tell(listener, now));
      }
    }
  }

  /** A listener that fails hears nothing more, and its fault is shown where all faults are. */
  private void tell(Consumer<Mission> listener, Mission now) {
    try {
      listener.accept(now);
    } catch (RuntimeException e) {
      listeners.remove(listener);
      System.getLogger("serai")
          .log(System.Logger.Level.ERROR, "a listener failed and was let go", e);
    }
  }

  @Override
  public void close() {
    closing = true;
    wake();
  }
}
