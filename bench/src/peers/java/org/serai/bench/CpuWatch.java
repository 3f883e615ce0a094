package org.serai.bench;

import java.util.concurrent.locks.LockSupport;
import org.serai.planner.search.Deadline;

/** Stops a solver that knows no processor time once the deadline, which does, has passed. */
final class CpuWatch implements AutoCloseable {

  private static final long LOOK = 20_000_000;

  private final Thread thread;

  CpuWatch(Deadline deadline, Runnable stop) {
    thread =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  // Solvers forget a stop that comes before they begin: say it until they end.
                  while (!Thread.currentThread().isInterrupted()) {
                    LockSupport.parkNanos(LOOK);
                    if (deadline.over(0)) {
                      stop.run();
                    }
                  }
                });
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
