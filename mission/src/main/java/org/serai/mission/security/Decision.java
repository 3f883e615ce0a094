package org.serai.mission.security;

import java.time.Instant;
import java.util.List;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** A signed decision: the measure in law, its wording in public, why, by whom and when. */
public record Decision(
    DecisionId id,
    Measure measure,
    List<PlaceId> areas,
    String publicWording,
    String reason,
    ReporterId signedBy,
    Instant signed) {
  public Decision {
    areas = List.copyOf(areas);
  }
}
