package org.serai.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.serai.desk.boards.Draft;
import org.serai.desk.boards.ProofBoard;
import org.serai.desk.boards.Reasoned;
import org.serai.desk.boards.RehearsalBoard;
import org.serai.desk.boards.WhatIf;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;

/**
 * What the pages need of the planner beside an open desk; whoever wires the desk fills it.
 *
 * @param reasons why, or why not; empty where no plan is in force and none waits
 * @param proof what is proven of the draft, and the value of the plan in force
 * @param whatIf plans anew after events, in a sandbox; the same id gives the same answer
 * @param whatIfs all sandboxes that were not thrown away, the newest first
 * @param beside how one sandbox is better or worse than another; empty where there is no such one
 * @param propose makes a sandbox the draft that waits; whether there was such a sandbox
 * @param discard throws a sandbox away; whether there was such a one
 * @param draft plans anew and makes the answer the draft that waits; the same id plans once
 * @param rehearsals plays the plan against futures
 */
public record OpenPlanning(
    Function<Why, Optional<Reasoned>> reasons,
    Supplier<ProofBoard> proof,
    Function<WhatIfAsked, WhatIf> whatIf,
    Supplier<List<WhatIf>> whatIfs,
    BiFunction<String, String, Optional<WhatIf.Beside>> beside,
    Predicate<String> propose,
    Predicate<String> discard,
    Function<DraftAsked, Draft> draft,
    OpenRehearsals rehearsals) {

  /** A plan of so many weeks from a day on; the id is made by whoever asks. */
  public record DraftAsked(FactId id, LocalDate first, int weeks) {}

  /**
   * Plays the plan that waits, else the one in force, against futures drawn by chance.
   *
   * @param ask begins one; the same id is played once
   * @param all those that were not thrown away, the newest first
   * @param future tells one future of a rehearsal again
   * @param discard stops one and throws it away; whether there was such a one
   */
  public record OpenRehearsals(
      Function<RehearsalAsked, RehearsalBoard> ask,
      Supplier<List<RehearsalBoard>> all,
      BiFunction<String, Integer, Optional<RehearsalBoard.Told>> future,
      Predicate<String> discard) {}

  /** So many futures of one seed; the id is made by whoever asks. */
  public record RehearsalAsked(String id, int futures, long seed) {}

  /** A question about one person at one moment; a blank {@code where} asks why, else why not. */
  public record Why(PersonId person, Instant moment, String where) {}

  /** Events that might happen, each a line, and how far the plan may change. */
  public record WhatIfAsked(String id, List<String> events, String mode) {
    public WhatIfAsked {
      events = List.copyOf(events);
    }
  }
}
