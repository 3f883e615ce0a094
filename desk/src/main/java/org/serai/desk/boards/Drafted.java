package org.serai.desk.boards;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Breach;

/** A draft folded through the same rules as reality: what the mission would be, and every no. */
public record Drafted(
    Draft draft, AsOf after, List<Change> changes, List<String> refused, int refusals) {
  /** Enough to see what is wrong; the count says how many there are. */
  private static final int FIRST_REFUSED = 20;

  public static Drafted of(AsOf asOf, Draft draft) {
    Mission mission = asOf.mission();
    List<String> refused = new ArrayList<>();
    int refusals = 0;
    for (Report report : draft.reports()) {
      switch (mission.after(new Entry(mission.lastEntry() + 1, asOf.now(), report))) {
        case Mission.Outcome.Accepted accepted -> mission = accepted.mission();
        case Mission.Outcome.Repeated _ -> {
          // A part of the draft that is in force already changes nothing.
        }
        case Mission.Outcome.Refused no -> {
          refusals++;
          no.breaches().stream().map(Breach::toString).limit(1).forEach(refused::add);
        }
      }
    }
    List<String> first = refused.stream().limit(FIRST_REFUSED).toList();
    AsOf after = asOf.in(mission);
    return new Drafted(draft, after, Change.between(asOf, after), first, refusals);
  }
}
