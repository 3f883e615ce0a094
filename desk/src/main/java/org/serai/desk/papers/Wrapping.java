package org.serai.desk.papers;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of 80 columns, which hold on any terminal, in a mail and on paper. */
public final class Wrapping {
  private static final int COLUMNS = 80;

  private Wrapping() {}

  /** The text in lines, all but the first one indented. */
  public static List<String> lines(String text, String indent) {
    List<String> lines = new ArrayList<>();
    String rest = text.stripTrailing();
    while (rest.length() > COLUMNS) {
      int cut = rest.lastIndexOf(' ', COLUMNS);
      int at = cut > indent.length() + 2 ? cut : COLUMNS;
      lines.add(rest.substring(0, at).stripTrailing());
      rest = indent + rest.substring(at).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** The text as an item of a list. */
  public static List<String> item(String text) {
    return lines("  - " + text, "    ");
  }
}
