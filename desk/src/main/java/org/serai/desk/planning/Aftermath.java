package org.serai.desk.planning;

import java.util.ArrayList;
import java.util.List;
import org.serai.mission.Mission;
import org.serai.mission.rules.Breach;
import org.serai.mission.terms.Malformed;

/**
 * A mission after events, one upon the other: each is read and reckoned in the world that those
 * before it left. Nothing of it is recorded.
 *
 * @param words the events as they can be told again, one space between two words
 * @param refused what the rules of the mission said against events
 */
public record Aftermath(
    Mission mission,
    Planning.Request request,
    List<String> words,
    List<PlanEvent> events,
    List<Breach> refused) {
  public Aftermath {
    words = List.copyOf(words);
    events = List.copyOf(events);
    refused = List.copyOf(refused);
  }

  /** Nothing has happened yet. */
  public static Aftermath none(Mission mission, Planning.Request request) {
    return new Aftermath(mission, request, List.of(), List.of(), List.of());
  }

  /**
   * One event more.
   *
   * @throws Malformed where it says nothing that could happen, or what was told already
   */
  public Aftermath then(String text) {
    String told = String.join(" ", text.strip().split("\\s+"));
    PlanEvent event = PlanEvents.read(mission, told);
    int known = words.indexOf(told);
    Malformed.unless(
        known < 0, "event", told, "another one; event " + (known + 1) + " is the same");
    Folded folded =
        Folded.of(
            mission,
            new EventFacts(mission, request.now()).of(event, events.size()),
            request.now());
    return new Aftermath(
        folded.mission(),
        request,
        with(words, List.of(told)),
        with(events, List.of(event)),
        with(refused, folded.refused()));
  }

  private static <E> List<E> with(List<E> before, List<E> more) {
    List<E> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }
}
