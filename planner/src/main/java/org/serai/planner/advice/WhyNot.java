package org.serai.planner.advice;

import java.util.List;
import org.serai.planner.rotation.Objective;
import org.serai.planner.rotation.PerSlot;

/** The answer to "why is this person not there in that slot?", everybody else as planned. */
public sealed interface WhyNot {

  /**
   * It breaks no rule that the plan keeps; so it is a matter of what is worth more.
   *
   * @param states everybody's states with the best way that has the person there
   * @param instead the value of that plan
   */
  record Possible(List<PerSlot> states, Objective instead) implements WhyNot {
    public Possible {
      states = List.copyOf(states);
    }
  }

  /**
   * No way has the person there.
   *
   * @param conflict a minimal set of rules that forbids it: if all other rules fell, these alone
   *     would still forbid it, and without any one of them it would be possible
   * @param smallest whether no other such set is smaller; proven where true
   * @param changes the fewest rules that would have to give way, all others kept
   */
  record Forbidden(List<Obstacle> conflict, boolean smallest, List<Obstacle> changes)
      implements WhyNot {
    public Forbidden {
      conflict = List.copyOf(conflict);
      changes = List.copyOf(changes);
    }
  }

  /** Not even without the rules: the person cannot come so far by then. */
  record OutOfReach() implements WhyNot {}
}
