package org.serai.mission.terms;

/** The one spelling that every id shares: short, printable, safe in a file name or an address. */
final class Code {
  /** Long enough for flight and date; short enough for a column on a phone. */
  private static final int LONGEST = 64;

  private Code() {}

  static void check(String what, String value) {
    if (value.isEmpty() || value.length() > LONGEST || !startsWell(value.charAt(0))) {
      throw refused(what, value);
    }
    for (int i = 0; i < value.length(); i++) {
      if (!allowed(value.charAt(i))) {
        throw refused(what, value);
      }
    }
  }

  private static boolean allowed(char c) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || "-_./:".indexOf(c) >= 0;
  }

  private static boolean startsWell(char c) {
    return allowed(c) && "-_./:".indexOf(c) < 0;
  }

  private static Malformed refused(String what, String value) {
    return new Malformed(
        what,
        value,
        "1 to 64 of the letters A-Z a-z, digits and - _ . / :, a letter or digit first");
  }
}
