package org.serai.desk.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.serai.mission.terms.MissionId;

/**
 * Each entry's hash is SHA-256 over the hash before it and the entry's own bytes, so that no entry
 * can be changed, dropped or put elsewhere without every later hash telling. The first link is made
 * from the mission's id: a chain cannot be passed off as that of another mission.
 */
final class HashChain {
  static final int LENGTH = 32;
  private final MessageDigest sha256 = sha256();
  private byte[] last;

  HashChain(byte[] last) {
    this.last = last.clone();
  }

  static HashChain startOf(MissionId mission) {
    String seed = "serai journal 1 " + mission.value();
    return new HashChain(sha256().digest(seed.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds a link over these bytes and returns its hash, which the caller must not change. */
  byte[] add(byte[] bytes, int from, int length) {
    sha256.update(last);
    sha256.update(bytes, from, length);
    last = sha256.digest();
    return last;
  }

  byte[] last() {
    return last.clone();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new Stopped("This Java has no SHA-256, which every Java must have.", e);
    }
  }
}
