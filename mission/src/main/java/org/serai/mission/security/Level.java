package org.serai.mission.security;

import java.util.Map;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.ThreatCategory;

/** A level as it was set, with the threats that stand behind it. */
public record Level(SecurityLevel level, Map<ThreatCategory, SecurityLevel> threats) {
  public Level {
    threats = Map.copyOf(threats);
  }
}
