package org.serai.desk.scenario;

/** The text of a cell, freed from what spreadsheets and chats leave around it. */
final class Cells {
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\ufeff';

  private Cells() {}

  static String trimmed(String text) {
    int first = 0;
    int last = text.length();
    while (first < last && blank(text.charAt(first))) {
      first++;
    }
    while (last > first && blank(text.charAt(last - 1))) {
      last--;
    }
    return text.substring(first, last);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == NO_BREAK_SPACE || c == ZERO_WIDTH_NO_BREAK_SPACE;
  }
}
