package org.serai.mission.terms;

import java.util.UUID;

/** Made by whoever reports, before sending: the same report sent twice is one report. */
public record FactId(UUID value) implements Comparable<FactId> {
  /** Reads the usual 36 characters of a UUID. */
  public static FactId of(String text) {
    try {
      return new FactId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      Malformed refused = new Malformed("fact id", text, "a UUID of 36 characters");
      refused.initCause(e);
      throw refused;
    }
  }

  @Override
  public int compareTo(FactId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
