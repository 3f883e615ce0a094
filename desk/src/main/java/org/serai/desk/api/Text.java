package org.serai.desk.api;

import org.serai.mission.terms.Malformed;

/** Texts that people type: kept as they are to the last byte, or refused. */
final class Text {
  /** What fits in a table's cell; more belongs into a reason. */
  private static final int LINE = 200;

  /** A page; a longer reason belongs into a document that the reason names. */
  private static final int PAGE = 2_000;

  private Text() {}

  /** A short text that must be there. */
  static String line(String field, String value) {
    return checked(field, value, 1, LINE);
  }

  /** A short text that may be left out. */
  static String lineOrNone(String field, String value) {
    return value.isEmpty() ? value : checked(field, value, 1, LINE);
  }

  /** A reason or an explanation that must be there. */
  static String page(String field, String value) {
    return checked(field, value, 1, PAGE);
  }

  private static String checked(String field, String value, int least, int most) {
    boolean fits = value.length() >= least && value.length() <= most && !value.isBlank();
    boolean kept = value.indexOf('\0') < 0;
    // The text itself stays out of the complaint: it may hold a name.
    Malformed.unless(
        fits, "length of " + field, value.length(), least + " to " + most + ", not blank");
    Malformed.unless(kept, field, "a text with a NUL", "a text without it");
    return value;
  }
}
