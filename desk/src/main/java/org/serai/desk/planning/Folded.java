package org.serai.desk.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Breach;

/** A mission with reports that nobody recorded, and what the rules said to them. */
public record Folded(Mission mission, List<Breach> refused) {
  public Folded {
    refused = List.copyOf(refused);
  }

  /** Folds the reports into a copy; the mission that is given stays as it is. */
  public static Folded of(Mission mission, List<Report> reports, Instant now) {
    Mission folded = mission;
    List<Breach> refused = new ArrayList<>();
    for (Report report : reports) {
      switch (folded.after(new Entry(folded.lastEntry() + 1, now, report))) {
        case Mission.Outcome.Accepted accepted -> folded = accepted.mission();
        case Mission.Outcome.Repeated _ -> {
          // The same fact stands there already: nothing would change.
        }
        case Mission.Outcome.Refused no -> refused.addAll(no.breaches());
      }
    }
    return new Folded(folded, refused);
  }
}
