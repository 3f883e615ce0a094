package org.serai.mission.terms;

/**
 * A keyed digest under which the same document, phone or name is found again, without saying it.
 * Nobody can make or test one without the key of the mission.
 */
public record Likeness(Kind kind, String digest) {
  /** 80 bits: two of a million people share one by chance with odds below one in a trillion. */
  private static final int LETTERS = 20;

  /** What is alike, the surest first. */
  public enum Kind {
    /** Number of a document. */
    DOCUMENT,
    /** Number of a phone. */
    PHONE,
    /** Name by its sound, whatever the script. */
    NAME
  }

  public Likeness {
    boolean hex = digest.length() == LETTERS && digest.chars().allMatch(Likeness::hex);
    Malformed.unless(hex, "likeness", digest, LETTERS + " hexadecimal digits");
  }

  private static boolean hex(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
