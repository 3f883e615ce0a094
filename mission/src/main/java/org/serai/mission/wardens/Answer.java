package org.serai.mission.wardens;

import java.time.Instant;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Safety;

/** What was answered for one person, when it was true, and who said it. */
public record Answer(
    FactId report, Instant happened, ReporterId by, Safety safety, String where, String words) {

  /** The latest by when it happened counts, however late it was told; the id breaks a tie. */
  boolean isLaterThan(Answer other) {
    int byTime = happened.compareTo(other.happened);
    return byTime == 0 ? report.compareTo(other.report) > 0 : byTime > 0;
  }
}
