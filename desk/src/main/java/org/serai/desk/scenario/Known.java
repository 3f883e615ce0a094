package org.serai.desk.scenario;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.serai.mission.terms.Malformed;

/** The ids that a scenario defines, gathered before any row is read: sheets stand in any order. */
final class Known {
  /** Each hint compares with every id; a file of wrong ids would otherwise take minutes. */
  private static final int MOST_HINTS = 500;

  private final Map<Noun, Set<String>> ids = new EnumMap<>(Noun.class);
  private final Set<Noun> unknowable = EnumSet.noneOf(Noun.class);
  private int hints;

  void define(Noun noun, String id) {
    ids.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(id);
  }

  /** The defining sheet is missing or broken: that is the fault, not every mention of its ids. */
  void cannotTell(Noun noun) {
    unknowable.add(noun);
  }

  /** Complains about an id that no sheet defines, and offers the nearest. */
  void check(Noun noun, String id) {
    Set<String> defined = ids.getOrDefault(noun, Set.of());
    if (!defined.contains(id) && !unknowable.contains(noun)) {
      String hint = hints++ < MOST_HINTS ? Nearest.hint(id, defined) : "";
      throw new Malformed(noun.sheet(), id, "an id of sheet " + noun.sheet() + hint);
    }
  }
}
