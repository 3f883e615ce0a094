package org.serai.desk.papers;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What a bad line or a bad disk does to bytes, by lot: cut off, or some bits turned over. */
public final class Damage {
  private static final int MOST_BITS = 4;

  private Damage() {}

  /** Cut off anywhere, or up to four bits turned over; the bytes that are given stay whole. */
  public static byte[] of(byte[] whole, SplittableRandom random) {
    if (random.nextBoolean()) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] bytes = whole.clone();
    for (int n = 1 + random.nextInt(MOST_BITS); n > 0; n--) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }
}
