package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

  /** The copy at an address, finished or in the making; empty when there was nothing to keep. */
  static final class Copy {
    private final DeskWindow.Ground ground;
    private final long entry;
    private final CompletableFuture<Optional<Sheet>> sheet = new CompletableFuture<>();

    private Copy(DeskWindow.Ground ground, long entry) {
      this.ground = ground;
      this.entry = entry;
      sheet.completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    void finish(Optional<Sheet> made) {
      sheet.complete(made);
    }

    CompletionStage<Optional<Sheet>> sheet() {
      return sheet;
    }

    private boolean serves(DeskWindow.Ground asked, long least) {
      boolean nothing = sheet.isDone() && sheet.join().isEmpty();
      return ground.equals(asked) && entry >= least && !nothing;
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
    Copy made = new Copy(ground, newest);
    copies.put(address, made);
    return new Found(made, true);
  }
}
