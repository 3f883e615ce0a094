package org.serai.desk.boards;

import java.time.LocalDate;
import java.util.List;
import org.serai.mission.terms.PersonId;

/**
 * A sandbox: what the plan would become after events that nobody reported. Nothing of it is
 * recorded; it can be proposed as a draft, or thrown away.
 *
 * @param id made by whoever asks, so that asking twice is harmless
 * @param events what would happen, as it was written
 * @param headline one sentence: how many people would be told something else
 * @param proof how few could be told, in words
 * @param levels before and after, safety first; less is better
 * @param changes who would be told what, the first of {@code changesTotal}
 * @param refused events that a rule of the mission refuses
 * @param searching whether better plans may still come; then nothing is known of the one before
 * @param safety whether the plan is as safe as before, in a sentence; blank where it is
 * @param together levels 2 to 6, in weeks
 * @param legend what the figures mean, in sentences
 * @param gap how near levels 2 to 6 are to the best possible, in a sentence
 */
public record WhatIf(
    String id,
    List<String> events,
    String mode,
    String headline,
    String proof,
    List<Level> levels,
    List<Told> changes,
    int changesTotal,
    List<String> refused,
    boolean searching,
    String safety,
    String together,
    List<String> legend,
    String gap) {
  public WhatIf {
    events = List.copyOf(events);
    levels = List.copyOf(levels);
    changes = List.copyOf(changes);
    refused = List.copyOf(refused);
    legend = List.copyOf(legend);
  }

  /**
   * One level of the objective: what was counted before and after, and what it is worth.
   *
   * @param points what the mission's policy makes of it; 0 for safety
   * @param worthBefore in weeks; a dash while it is searched
   * @param worth the same afterwards
   * @param better "same", "better by 3 weeks"; blank while it is searched
   */
  public record Level(
      String name,
      String before,
      String after,
      long points,
      String worthBefore,
      String worth,
      String better) {}

  /**
   * Another what-if beside this one.
   *
   * @param better level by level what this one is: "same", "better by 3 weeks"; empty while one of
   *     the two is still searched
   */
  public record Beside(String id, String other, List<String> better) {
    public Beside {
      better = List.copyOf(better);
    }
  }

  /** What one person would be told, and the first day of it. */
  public record Told(PersonId person, LocalDate first, String words) {}
}
