package org.serai.planner.rotation;

import java.util.ArrayList;
import java.util.List;

/** A run of slots in which a person is elsewhere than announced: one broken promise. */
public record Change(int person, Span slots, int announced, int planned) {

  /** All changes of a plan against what the problem's people were announced, by person and slot. */
  public static List<Change> of(RotationProblem problem, RotationPlan plan) {
    List<Change> changes = new ArrayList<>();
    for (int p = 0; p < problem.people().size(); p++) {
      PerSlot announced = problem.people().get(p).announced();
      for (int t = 0; t < announced.length(); t++) {
        int first = t;
        int told = announced.at(t);
        int planned = plan.state(p, t);
        while (t + 1 < announced.length()
            && announced.at(t + 1) == told
            && plan.state(p, t + 1) == planned) {
          t++;
        }
        if (differ(told, planned)) {
          changes.add(new Change(p, new Span(first, t), told, planned));
        }
      }
    }
    return changes;
  }

  /** What is covered from the hub may change without breaking a promise. */
  private static boolean differ(int told, int planned) {
    return told != planned && !(State.isAtHub(told) && State.isAtHub(planned));
  }
}
