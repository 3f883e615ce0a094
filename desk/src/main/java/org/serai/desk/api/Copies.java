package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * One copy of each board for all desks that look at it. Whoever says up to which entry they have
 * heard takes a copy made from that entry or a later one; whoever comes while one is made waits for
 * it. So nobody is shown less than they were shown before, and a board is worked out and written
 * once for all who were told of the same change.
 */
@Singleton
class Copies {
  /** Boards that are open at all desks together; of ten thousand people up to 1.6 MB each. */
  private static final int MOST = 64;

  /** What takes longer is made by each who asks: twice the work rather than a blank page. */
  private static final int PATIENCE_SECONDS = 2;

  private final Set<Copy> making = ConcurrentHashMap.newKeySet();

  private final Map<String, Copy> copies =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Copy> eldest) {
          return size() > MOST;
        }
      };

  /** A board as it travels: what it was made from, the way to the next page, its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Bytes that go to the wire as they are.
  record Sheet(String tag, String link, byte[] bytes) {}

  /** What came of a copy: there it is, there was nothing to keep, or nobody makes it any more. */
  sealed interface Outcome {
    record Made(Sheet sheet) implements Outcome {}

    /** Whoever waits goes to the window by itself. */
    record NotKept() implements Outcome {}

    /** Whoever waits looks again: one of them makes the next copy, the others wait for that. */
    record Left() implements Outcome {}
  }

  /** The copy at an address, finished or in the making. */
  static final class Copy {
    private final DeskWindow.Ground ground;
    private final long entry;
    private final Set<Copy> making;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    private Copy(DeskWindow.Ground ground, long entry, Set<Copy> making) {
      this.ground = ground;
      this.entry = entry;
      this.making = making;
      outcome.completeOnTimeout(new Outcome.NotKept(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void finish(Optional<Sheet> made) {
      making.remove(this);
      outcome.complete(made.<Outcome>map(Outcome.Made::new).orElseGet(Outcome.NotKept::new));
    }

    /** Nobody waits for who went away before the copy was finished; one that is stays. */
    void leave() {
      making.remove(this);
      outcome.complete(new Outcome.Left());
    }

    CompletionStage<Outcome> outcome() {
      return outcome;
    }

    private boolean serves(DeskWindow.Ground asked, long least) {
      boolean there = !outcome.isDone() || outcome.join() instanceof Outcome.Made;
      return ground.equals(asked) && entry >= least && there;
    }
  }

  /**
   * The copy for somebody who has heard up to an entry; {@code mine} when it is theirs to make,
   * from the newest entry on.
   */
  record Found(Copy copy, boolean mine) {}

  synchronized Found find(String address, DeskWindow.Ground ground, long newest, long heard) {
    Copy known = copies.get(address);
    if (known != null && known.serves(ground, heard)) {
      return new Found(known, false);
    }
    Copy made = new Copy(ground, newest, making);
    making.add(made);
    copies.put(address, made);
    return new Found(made, true);
  }

  /** How many copies somebody is at; none once every request has ended. */
  int making() {
    return making.size();
  }
}
