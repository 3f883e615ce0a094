package org.serai.desk.boards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.serai.mission.terms.PlanId;

/**
 * What the draft that waits would change, and whether it may be signed. All of it is folded through
 * the rules for that, some seconds for a large mission, so it is asked for apart from the plan.
 */
public record DraftBoard(List<Checked> draft) {
  /** The soonest first; more than this is read person by person, and the count says how many. */
  public static final int FIRST_CHANGES = 500;

  /** Promises for days as near as this are the hardest to break. */
  private static final Duration SOON = Duration.ofDays(7);

  public DraftBoard {
    draft = List.copyOf(draft);
  }

  /**
   * What a signature needs to know.
   *
   * @param changes the first of {@code changesTotal}
   * @param broken of all changes, those of people who are booked otherwise today
   * @param soon of these, what changes within seven days
   * @param refused the first of {@code refusals} in words; a draft with any cannot be signed
   */
  public record Checked(
      PlanId plan,
      List<Change> changes,
      int changesTotal,
      int broken,
      int soon,
      List<String> refused,
      int refusals) {}

  /** The draft, or an empty list where none waits. */
  public static DraftBoard of(Optional<Drafted> drafted) {
    return new DraftBoard(drafted.stream().map(DraftBoard::checked).toList());
  }

  private static Checked checked(Drafted drafted) {
    List<Change> broken = drafted.changes().stream().filter(Change::breaksPromise).toList();
    Instant near = drafted.after().now().plus(SOON);
    return new Checked(
        drafted.draft().plan(),
        drafted.changes().stream().limit(FIRST_CHANGES).toList(),
        drafted.changes().size(),
        broken.size(),
        (int) broken.stream().filter(change -> change.first().isBefore(near)).count(),
        drafted.refused(),
        drafted.refusals());
  }
}
