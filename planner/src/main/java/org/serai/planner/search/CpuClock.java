package org.serai.planner.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Processor time of this process per thread of the search, in nanoseconds. Asking the system costs
 * some microseconds, so the answer is kept for a few milliseconds of the stopwatch.
 */
public final class CpuClock implements LongSupplier {
  private static final long KEPT = Duration.ofMillis(5).toNanos();

  private final LongSupplier stopwatch;
  private final int threads;
  private long asked;
  private long answer;

  public CpuClock(LongSupplier stopwatch, int threads) {
    this.stopwatch = stopwatch;
    this.threads = threads;
    this.asked = stopwatch.getAsLong() - 2 * KEPT;
  }

  @Override
  public synchronized long getAsLong() {
    long now = stopwatch.getAsLong();
    if (now - asked > KEPT) {
      asked = now;
      answer = spent().toNanos() / threads;
    }
    return answer;
  }

  /** Processor time of all threads so far; the compiler's too, which users pay as well. */
  public static Duration spent() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
