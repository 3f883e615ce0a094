package org.serai.mission.security;

import java.util.Map;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.ThreatCategory;

/** A level as it was set: the threats that stand behind it, by whom, and known from where. */
public record Level(
    SecurityLevel level, Map<ThreatCategory, SecurityLevel> threats, ReporterId by, Source source) {
  public Level {
    threats = Map.copyOf(threats);
  }
}
