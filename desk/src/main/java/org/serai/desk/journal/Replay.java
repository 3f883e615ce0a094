package org.serai.desk.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.MissionId;

/**
 * Reads a journal from its beginning on two threads: one fetches, checks and decodes, the other,
 * the caller's, folds.
 */
final class Replay {
  /** Long enough that handing over costs nothing, short enough to stay in the cache. */
  private static final int CHUNK = 512;

  /** How many chunks may wait for a slow fold. */
  private static final int WAITING = 16;

  /** An empty chunk: nothing follows. */
  private static final List<Entry> END = List.of();

  private final BlockingQueue<List<Entry>> chunks = new ArrayBlockingQueue<>(WAITING);
  private volatile @Nullable Throwable failure;
  private volatile boolean abandoned;

  private Replay() {}

  static void of(Database database, MissionId mission, Consumer<Entry> each) {
    Replay replay = new Replay();
    Thread reader =
        Thread.ofPlatform()
            .name("read journal of " + mission)
            .daemon()
            .start(() -> replay.read(database, mission));
    try {
      replay.drain(each);
    } finally {
      replay.abandoned = true;
    }
    replay.join(reader, mission);
  }

  private void drain(Consumer<Entry> each) {
    for (List<Entry> chunk = take(); !chunk.isEmpty(); chunk = take()) {
      chunk.forEach(each);
    }
  }

  private List<Entry> take() {
    try {
      return chunks.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while reading the journal.", e);
    }
  }

  private void join(Thread reader, MissionId mission) {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while reading the journal.", e);
    }
    Throwable seen = failure;
    if (seen != null) {
      throw new Stopped("The journal of " + mission + " cannot be read.", seen);
    }
  }

  private void read(Database database, MissionId mission) {
    try (Connection connection = database.writer();
        Rows rows = new Rows(connection, mission)) {
      HashChain chain = HashChain.startOf(mission);
      long number = 0;
      List<Entry> chunk = new ArrayList<>(CHUNK);
      for (In row = rows.next(); row != null && !abandoned; row = rows.next()) {
        number++;
        chunk.add(RowFormat.read(row, number, chain));
        if (chunk.size() == CHUNK) {
          put(chunk);
          chunk = new ArrayList<>(CHUNK);
        }
      }
      if (!chunk.isEmpty()) {
        put(chunk);
      }
    } catch (SQLException | RuntimeException | Error e) {
      // Handed to the folding thread, which stops with it.
      failure = e;
    } finally {
      put(END);
    }
  }

  private void put(List<Entry> chunk) {
    try {
      while (!abandoned && !chunks.offer(chunk, 1, TimeUnit.SECONDS)) {
        // The fold is slow; it has not been given up.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped("Interrupted while reading the journal.", e);
    }
  }
}
