package org.serai.planner.airlift;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.serai.planner.search.Stop;

/**
 * A clock that shows the end of all time once somebody has stopped the search. The first look is
 * always told truly: it is when the search begins, even if the stop came before.
 */
final class StoppableClock implements LongSupplier {
  private final LongSupplier nanos;
  private final Stop stop;
  private final AtomicBoolean begun = new AtomicBoolean();

  StoppableClock(LongSupplier nanos, Stop stop) {
    this.nanos = nanos;
    this.stop = stop;
  }

  @Override
  public long getAsLong() {
    boolean first = !begun.get() && begun.compareAndSet(false, true);
    return stop.isRaised() && !first ? Long.MAX_VALUE / 2 : nanos.getAsLong();
  }
}
