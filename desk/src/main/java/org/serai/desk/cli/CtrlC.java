package org.serai.desk.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.serai.planner.search.Stop;

/**
 * Ctrl-C ends a search and not the command: what was found until then is still printed and written.
 * Without the wait the machine would halt before that, for a hook alone keeps nobody alive.
 */
final class CtrlC implements AutoCloseable {

  /** Longer than any plan takes to be written; whoever cannot wait presses again and kills. */
  private static final int MOST_SECONDS = 120;

  private final Stop stop = new Stop();
  private final CountDownLatch over = new CountDownLatch(1);

  CtrlC() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::pressed));
  }

  private void pressed() {
    stop.raise();
    try {
      boolean written = over.await(MOST_SECONDS, TimeUnit.SECONDS);
      if (!written) {
        System.err.printf("Given up after %d s: what was found is not written.%n", MOST_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Is raised when somebody presses. */
  Stop stop() {
    return stop;
  }

  /** From here on nothing is waited for. */
  @Override
  public void close() {
    over.countDown();
  }
}
