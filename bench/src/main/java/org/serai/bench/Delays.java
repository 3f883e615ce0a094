package org.serai.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Many delays, measured by many threads, and which of them most stay below. */
final class Delays {
  private final long[] nanos;
  private final AtomicInteger count = new AtomicInteger();

  Delays(int most) {
    nanos = new long[most];
  }

  void add(long delay) {
    nanos[count.getAndIncrement()] = delay;
  }

  int count() {
    return count.get();
  }

  /** Which share of all is below how many milliseconds, in words. */
  String words() {
    long[] sorted = Arrays.copyOf(nanos, count());
    Arrays.sort(sorted);
    return "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms"
        .formatted(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
  }

  private static double at(long[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }
}
