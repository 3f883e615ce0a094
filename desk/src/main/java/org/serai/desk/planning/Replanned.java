package org.serai.desk.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.serai.mission.rules.Breach;
import org.serai.mission.terms.PersonId;

/**
 * A plan after events, against what was announced.
 *
 * @param proposal the new plan; nothing of it is recorded
 * @param before the announced plan's value in the world before the events, if it could be counted
 * @param changes who is told something else, in words, by person
 * @param broken people who are told something else: promises broken
 * @param least no plan can break fewer; {@link #proven} where this one breaks no more
 * @param refused events that a rule of the mission refused
 * @param first how long the first valid plan took
 */
public record Replanned(
    Proposal proposal,
    Optional<PlanValue> before,
    List<Change> changes,
    int broken,
    int least,
    List<Breach> refused,
    Duration first) {
  public Replanned {
    changes = List.copyOf(changes);
    refused = List.copyOf(refused);
  }

  /** What one person is told otherwise, and the first day of it. */
  public record Change(PersonId person, LocalDate first, String words) {}

  /** Whether no plan breaks fewer promises. */
  public boolean proven() {
    return broken == least;
  }
}
