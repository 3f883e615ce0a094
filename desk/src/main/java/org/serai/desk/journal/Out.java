package org.serai.desk.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.serai.mission.terms.Malformed;

/** Bytes that grow at the end. Whole numbers are short when they are small. */
final class Out {
  private byte[] bytes;
  private int length;

  Out(int expected) {
    this.bytes = new byte[expected];
  }

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  void clear() {
    length = 0;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  void one(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** Seven bits a byte, the lowest first; the high bit says that more follow. */
  void count(long value) {
    room(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Small negative numbers are as short as small positive ones. */
  void number(long value) {
    count((value << 1) ^ (value >> 63));
  }

  void fixed16(int value) {
    room(2);
    bytes[length++] = (byte) (value >> 8);
    bytes[length++] = (byte) value;
  }

  void fixed32(int value) {
    fixed16(value >> 16);
    fixed16(value);
  }

  void fixed64(long value) {
    fixed32((int) (value >> 32));
    fixed32((int) value);
  }

  void raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  void text(String text) {
    byte[] utf8 = utf8(text);
    count(utf8.length);
    raw(utf8);
  }

  /** Text with half a character pair cannot be kept as it is, and is not kept otherwise. */
  static byte[] utf8(String text) {
    Malformed.unless(whole(text), "text", text, "characters of Unicode, none of them cut");
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int character = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(character)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
