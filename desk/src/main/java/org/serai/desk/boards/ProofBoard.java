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
 * @param legend what the figures mean, in sentences
 * @param inForce levels of the plan in force as it can still be carried out; empty without one
 */
public record ProofBoard(
    List<Bounded> draft,
    String standing,
    String words,
    List<String> stranded,
    List<String> bottlenecks,
    List<String> legend,
    List<Counted> inForce) {
  public ProofBoard {
    draft = List.copyOf(draft);
    stranded = List.copyOf(stranded);
    bottlenecks = List.copyOf(bottlenecks);
    legend = List.copyOf(legend);
    inForce = List.copyOf(inForce);
  }

  /**
   * A level, in points of the mission's policy and in weeks.
   *
   * @param bound what no plan can go below
   * @param worth the value in weeks
   * @param atBest the bound in weeks; a dash where it says no more than that nothing is below 0
   * @param gap how far the value may be above the bound
   */
  public record Bounded(
      String level, long value, long bound, String worth, String atBest, String gap) {}

  /** A level's value in words, in points and in weeks. */
  public record Counted(String level, String words, long points, String worth) {}

  /** Nothing to check. */
  public static ProofBoard nothing() {
    return new ProofBoard(List.of(), "", "", List.of(), List.of(), List.of(), List.of());
  }
}
