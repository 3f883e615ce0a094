package org.serai.desk.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.MissionId;

/**
 * Ids of reports by what the row says (RFC 9562, version 8 over SHA-256): the same row imported
 * twice is one report, and a row that was mended is another one.
 */
final class Fingerprint {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private Fingerprint() {}

  static FactId of(MissionId mission, String sheet, String content, Fact fact) {
    // One row may tell several facts, each of another kind.
    String kind = fact.getClass().getSimpleName();
    String name = mission + "\n" + sheet + "\n" + kind + "\n" + content;
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xf000L) | VERSION_8;
    long low = (hash.getLong() >>> 2) | VARIANT;
    return new FactId(new UUID(high, low));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
