package org.serai.mission.hosting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.TemplateId;

/**
 * How a host receives one flight: where, how far each task is, and what was counted. {@code findAt}
 * is empty while counts or tasks came in before anybody opened the reception.
 */
public record Reception(
    FlightId flight,
    Optional<PlaceId> findAt,
    PMap<TemplateId, Handling> tasks,
    PVector<HostCount> counts,
    PVector<Explained> explanations) {

  /** Heads that an authority counted. */
  public record HostCount(Instant happened, int heads, String by) {}

  /** So many heads of the difference to the count that held at that moment, and why. */
  public record Explained(Instant happened, int heads, String why) {}

  static Reception of(FlightId flight) {
    return new Reception(
        flight, Optional.empty(), HashTrie.empty(), TreePVector.empty(), TreePVector.empty());
  }

  Reception at(PlaceId place) {
    return new Reception(flight, Optional.of(place), tasks, counts, explanations);
  }

  /** Never opened: no task of it is one. What was counted is a count of the flight, and stays. */
  Reception struck() {
    return new Reception(flight, Optional.empty(), HashTrie.empty(), counts, explanations);
  }

  /** The count that holds was of another flight. */
  Reception miscounted() {
    return findCount().map(this::without).orElse(this);
  }

  private Reception without(HostCount wrong) {
    List<Explained> since =
        explanations.stream().filter(e -> !e.happened().isBefore(wrong.happened())).toList();
    // Of two that say the same at one moment, the one that was told later.
    PVector<HostCount> left = counts.minus(counts.lastIndexOf(wrong));
    return new Reception(flight, findAt, tasks, left, explanations.minusAll(since));
  }

  boolean empty() {
    return findAt.isEmpty() && tasks.isEmpty() && counts.isEmpty() && explanations.isEmpty();
  }

  Reception with(TemplateId template, Handling handling) {
    return new Reception(flight, findAt, later(tasks, template, handling), counts, explanations);
  }

  Reception with(HostCount count) {
    return new Reception(flight, findAt, tasks, counts.plus(count), explanations);
  }

  Reception with(Explained explained) {
    return new Reception(flight, findAt, tasks, counts, explanations.plus(explained));
  }

  /** Of two reports of one task the one that happened later holds, whichever came in first. */
  static PMap<TemplateId, Handling> later(
      PMap<TemplateId, Handling> tasks, TemplateId template, Handling handling) {
    Handling before = tasks.getOrDefault(template, handling);
    return before.since().isAfter(handling.since()) ? tasks : tasks.plus(template, handling);
  }

  public Optional<Handling> findHandling(TemplateId template) {
    return Optional.ofNullable(tasks.get(template));
  }

  /** The host's latest count; of two at one moment the one that was told later. */
  public Optional<HostCount> findCount() {
    return counts.stream()
        .reduce((one, next) -> next.happened().isBefore(one.happened()) ? one : next);
  }

  /** How many heads of a difference are explained. */
  public int explained() {
    return explanations.stream().mapToInt(Explained::heads).sum();
  }

  public List<String> reasons() {
    return explanations.stream().map(Explained::why).toList();
  }
}
