package org.serai.desk.boards;

import java.util.List;

/**
 * Why somebody is where the plan says, or why not elsewhere: one sentence, what stands for it, and
 * what would have to change.
 *
 * @param planned whether the plan says anything of the person and the moment; if not, the headline
 *     says so, and nothing else is to be asked
 * @param needed what stands above the changes; blank where there are none
 */
public record Reasoned(
    boolean planned, String headline, List<String> because, String needed, List<String> changes) {
  public Reasoned {
    because = List.copyOf(because);
    changes = List.copyOf(changes);
  }
}
