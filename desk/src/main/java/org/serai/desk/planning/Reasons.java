package org.serai.desk.planning;

import java.util.List;

/**
 * An answer to why, or why not.
 *
 * @param headline one sentence
 * @param because what stands for it, or in the way, each a sentence
 * @param changes what would have to change, fewest first; empty where nothing needs to or can
 */
public record Reasons(String headline, List<String> because, List<String> changes) {
  public Reasons {
    because = List.copyOf(because);
    changes = List.copyOf(changes);
  }
}
