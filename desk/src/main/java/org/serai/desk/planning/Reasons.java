package org.serai.desk.planning;

import java.util.List;

/**
 * An answer to why, or why not.
 *
 * @param planned whether the plan says anything of the person and the moment at all
 * @param headline one sentence
 * @param because what stands for it, or in the way, each a sentence
 * @param changes what would have to change, each a sentence; the fewest that do, so that all of
 *     them are needed; empty where nothing needs to or can
 */
public record Reasons(
    boolean planned, String headline, List<String> because, List<String> changes) {
  public Reasons {
    because = List.copyOf(because);
    changes = List.copyOf(changes);
  }

  Reasons(String headline, List<String> because, List<String> changes) {
    this(true, headline, because, changes);
  }

  /** What stands above the changes: how many of them are needed; blank where there are none. */
  public String needed() {
    return changes.isEmpty()
        ? ""
        : changes.size() == 1 ? "One change would allow it:" : "It would take all of these:";
  }

  /** The plan says nothing, and the sentence says why. */
  static Reasons unplanned(String headline) {
    return new Reasons(false, headline, List.of(), List.of());
  }
}
