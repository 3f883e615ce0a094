package org.serai.desk.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of the house as ARCHITECTURE.md draws it: which room may use which, and where a library
 * may be met. A name that ends in {@code .*} stands for all rooms of a wing.
 *
 * @param rooms what each room may use
 * @param libraries by package, the rooms that may meet it
 */
record Plan(Map<String, List<String>> rooms, Map<String, List<String>> libraries) {

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  static Plan read(String text) {
    return new Plan(table(text, "| room "), table(text, "| library "));
  }

  boolean mayUse(String room, String target) {
    return rooms.getOrDefault(room, List.of()).stream().anyMatch(name -> covers(name, target));
  }

  /** Whether a name of the plan, perhaps with a star, covers a room. */
  static boolean covers(String name, String room) {
    if (!name.endsWith(".*")) {
      return name.equals(room);
    }
    String wing = name.substring(0, name.length() - 2);
    return wing.equals(room) || room.startsWith(wing + ".");
  }

  /** First column to the names of the last, of the table whose heading begins so. */
  private static Map<String, List<String>> table(String text, String heading) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith(heading)) {
        inside = true;
      } else if (!line.startsWith("|")) {
        inside = false;
      } else if (inside && !line.startsWith("| ---")) {
        String[] cells = line.split("\\|", -1);
        rows.put(names(cells[1]).getFirst(), names(cells[cells.length - 2]));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalStateException("ARCHITECTURE.md has no table that begins " + heading);
    }
    return rows;
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(cell);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
