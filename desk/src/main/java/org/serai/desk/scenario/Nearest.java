package org.serai.desk.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody probably meant, by the fewest edits (Levenshtein 1965). */
final class Nearest {
  /** Beyond a third of its letters another word is not a slip of the finger. */
  private static final int LETTERS_PER_EDIT = 3;

  private Nearest() {}

  static Optional<String> find(String written, Collection<String> names) {
    String sought = written.toLowerCase(Locale.ROOT);
    int fewest = 1 + Math.max(1, sought.length() / LETTERS_PER_EDIT);
    String best = "";
    for (String name : names) {
      if (Math.abs(name.length() - sought.length()) < fewest) {
        int edits = edits(sought, name.toLowerCase(Locale.ROOT));
        // Of equally near names the first in the alphabet, so that the advice is always the same.
        if (edits < fewest || (edits == fewest && !best.isEmpty() && name.compareTo(best) < 0)) {
          fewest = edits;
          best = name;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** A sentence that offers the nearest name, or none. */
  static String hint(String written, Collection<String> names) {
    return find(written, names).map(name -> ". Maybe " + name + ".").orElse("");
  }

  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[b.length()];
  }
}
