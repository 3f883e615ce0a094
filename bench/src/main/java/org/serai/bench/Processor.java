package org.serai.bench;

import java.lang.management.ManagementFactory;

/** Processor time of the running thread, which other programs on the machine do not lengthen. */
final class Processor {
  private static final double NANOS_IN_MILLI = 1e6;

  private Processor() {}

  static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  static double millisSince(long before) {
    return (nanos() - before) / NANOS_IN_MILLI;
  }
}
