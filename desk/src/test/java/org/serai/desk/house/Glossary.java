package org.serai.desk.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of docs/glossary.md.
 *
 * @param types the type that a word names, such as {@code mission.terms.Account.At}
 * @param missing words of the field for which there is no type yet
 */
record Glossary(Map<String, String> types, List<String> missing) {

  static Glossary read(String text) {
    Map<String, String> types = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    String heading = "";
    for (String line : text.lines().toList()) {
      boolean isRow = line.startsWith("| ") && !line.startsWith("| ---");
      if (!isRow) {
        continue;
      }
      String[] cells = line.split("\\|", -1);
      if (cells[1].strip().equals("word")) {
        heading = cells[2].strip();
      } else if (heading.equals("type")) {
        types.put(cells[1].strip(), cells[2].strip().replace("`", ""));
      } else {
        missing.add(cells[1].strip());
      }
    }
    return new Glossary(types, missing);
  }

  List<String> wordsWithoutAType(List<Source> sources) {
    Set<String> known = typesOf(sources);
    return types.entrySet().stream()
        .filter(word -> !known.contains(word.getValue()))
        .map(word -> word.getKey() + " names " + word.getValue() + ", which is no type")
        .toList();
  }

  /** Words said to have no type, although one bears their name in the mission wing. */
  List<String> wordsThatHaveATypeByNow(List<Source> sources) {
    Set<String> known =
        typesOf(sources.stream().filter(s -> s.module().equals("mission")).toList());
    return missing.stream()
        .filter(word -> known.stream().anyMatch(type -> type.endsWith("." + joined(word))))
        .map(word -> word + " has a type by now; move it to the first table")
        .toList();
  }

  private static String joined(String word) {
    StringBuilder name = new StringBuilder();
    for (String part : word.split("[ -]", -1)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return name.toString();
  }

  private static Set<String> typesOf(List<Source> sources) {
    Set<String> known = new TreeSet<>();
    for (Source source : sources) {
      if (source.isMain()) {
        Part.types(source).forEach(type -> known.add(source.room() + "." + nested(source, type)));
      }
    }
    return known;
  }

  /** The name within its file: {@code Account.At} for a type inside another. */
  private static String nested(Source source, Part type) {
    String path = source.path();
    String outer = path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    return outer.equals(type.name()) ? outer : outer + "." + type.name();
  }
}
