package org.serai.desk.boards;

import java.util.List;

/**
 * Can the plan be trusted? What the checker proved of the draft that waits, the places where it is
 * tight and what one more would be worth, and the value of the plan in force.
 *
 * @param draft levels of the draft, safety first, and all together; empty where none waits
 * @param standing how near the draft is to the best plan, to go on after a colon; blank without one
 * @param words what was checked, or why not
 * @param stranded who is left unsafe, and the seat, opening or day that would change it
 * @param week what points mean: so many for a week in which a needed PC1 holder is missing; 0 where
 *     nothing is planned
 * @param legend what the figures mean, in sentences
 * @param inForce levels of the plan in force as it can still be carried out; empty without one
 */
public record ProofBoard(
    List<Bounded> draft,
    String standing,
    String words,
    List<String> stranded,
    List<String> bottlenecks,
    long week,
    List<String> legend,
    List<Counted> inForce) {
  public ProofBoard {
    draft = List.copyOf(draft);
    stranded = List.copyOf(stranded);
    bottlenecks = List.copyOf(bottlenecks);
    legend = List.copyOf(legend);
    inForce = List.copyOf(inForce);
  }

  /** A level's value, what no plan can go below, and how far the first may be above it. */
  public record Bounded(String level, long value, long bound, String gap) {}

  /** A level's value in words and points. */
  public record Counted(String level, String words, long points) {}

  /** Nothing to check. */
  public static ProofBoard nothing() {
    return new ProofBoard(List.of(), "", "", List.of(), List.of(), 0, List.of(), List.of());
  }
}
