package org.serai.desk.scenario;

import java.util.List;
import org.serai.mission.facts.Report;

/**
 * A mission as its sheets tell it. Reports stand in the order in which they can be recorded: the
 * ground first, then what happened, by time. Identities are apart, for the vault to seal.
 */
public record Scenario(Opening opening, List<Report> reports, List<Identity> identities) {
  public Scenario {
    reports = List.copyOf(reports);
    identities = List.copyOf(identities);
  }
}
