package org.serai.desk.journal;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Out} wrote. Reading past the end, or a length that cannot be, stops. */
final class In {
  private final byte[] bytes;
  private int at;
  private final int end;

  In(byte[] bytes, int from, int length) {
    this.bytes = bytes;
    this.at = from;
    this.end = from + length;
  }

  boolean finished() {
    return at == end;
  }

  byte[] array() {
    return bytes;
  }

  /** Steps over so many bytes and says where they begin. */
  int skip(int count) {
    if (count < 0 || count > end - at) {
      throw new Stopped("The bytes end early: " + count + " wanted, " + (end - at) + " left.");
    }
    int begin = at;
    at += count;
    return begin;
  }

  int one() {
    return bytes[skip(1)] & 0xFF;
  }

  long count() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = one();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new Stopped("A number goes on for more than ten bytes.");
  }

  long number() {
    long value = count();
    return (value >>> 1) ^ -(value & 1);
  }

  /** A length that the remaining bytes can hold. */
  int size() {
    long size = count();
    if (size < 0 || size > end - at) {
      throw new Stopped("A length of " + size + " with " + (end - at) + " bytes left.");
    }
    return (int) size;
  }

  int fixed16() {
    return (short) (one() << 8 | one());
  }

  int fixed32() {
    return fixed16() << 16 | (fixed16() & 0xFFFF);
  }

  long fixed64() {
    return (long) fixed32() << 32 | (fixed32() & 0xFFFF_FFFFL);
  }

  String text() {
    int size = size();
    return new String(bytes, skip(size), size, StandardCharsets.UTF_8);
  }
}
