package org.serai.desk.boards;

import java.util.List;

/**
 * Why somebody is where the plan says, or why not elsewhere: one sentence, what stands for it, and
 * what would have to change.
 */
public record Reasoned(String headline, List<String> because, List<String> changes) {
  public Reasoned {
    because = List.copyOf(because);
    changes = List.copyOf(changes);
  }
}
