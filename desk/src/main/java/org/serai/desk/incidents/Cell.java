package org.serai.desk.incidents;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.serai.mission.terms.Malformed;

/**
 * What stands in a cell or an element, read more strictly than Java does: bits that fell over must
 * not become another number or day. The reader adds the place.
 */
final class Cell {
  /** What fits in a row of a page; a source that says more is cut. */
  static final int LONGEST_NOTE = 500;

  static final int LONGEST_SOURCE = 200;

  /** Java reads "34.5f", "0x1p5" and "NaN" as well. */
  private static final Pattern DEGREES =
      Pattern.compile("-?\\d{1,3}(\\.\\d{0,20})?([eE]-\\d{1,2})?");

  /** What a reader of text puts where the bytes were none. */
  private static final int REPLACED = 0xFFFD;

  private static final String MORE = "...";

  private Cell() {}

  /** Words in one line, cut between two letters where they are too long. */
  static String words(String field, String text, int longest) {
    String words = text.strip().replaceAll("\\s+", " ");
    Malformed.unless(
        words.codePoints().noneMatch(Cell::odd), field, words, "text in UTF-8, nothing else");
    if (words.length() <= longest) {
      return words;
    }
    int end = longest - MORE.length();
    boolean parted = Character.isHighSurrogate(words.charAt(end - 1));
    return words.substring(0, parted ? end - 1 : end) + MORE;
  }

  /** Half a letter, a letter that was none, or what moves a cursor. */
  private static boolean odd(int letter) {
    return letter == REPLACED
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.SURROGATE;
  }

  static double degrees(String field, String text, int most) {
    boolean number = DEGREES.matcher(text).matches();
    Malformed.unless(number, field, text, "degrees, for example 34.57");
    double degrees = Double.parseDouble(text);
    String wanted = "-%d to %d degrees".formatted(most, most);
    Malformed.unless(Math.abs(degrees) <= most, field, text, wanted);
    return degrees;
  }

  /** Java's calendar goes on for a thousand million years; lists do not. */
  static void refuseOtherYears(String text) {
    if (!text.matches("\\d{4}-.*")) {
      throw new DateTimeException("no year of four digits");
    }
  }
}
