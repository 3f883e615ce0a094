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
 * @param carried how many of them were told with a plan before, and may be told otherwise now
 * @param refused what the rules of the mission said against events
 */
public record Aftermath(
    Mission mission,
    Planning.Request request,
    List<String> words,
    List<PlanEvent> events,
    int carried,
    List<Breach> refused) {
  public Aftermath {
    words = List.copyOf(words);
    events = List.copyOf(events);
    refused = List.copyOf(refused);
  }

  /** Nothing has happened yet. */
  public static Aftermath none(Mission mission, Planning.Request request) {
    return new Aftermath(mission, request, List.of(), List.of(), 0, List.of());
  }

  /** What was told until now belongs to a plan that was made; what comes is new. */
  public Aftermath allCarried() {
    return new Aftermath(mission, request, words, events, events.size(), refused);
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
    new EventSense(mission, request, told).refuseIdle(event);
    refuseContradiction(told, event);
    Folded folded =
        Folded.of(
            mission, new EventFacts(mission, request).of(event, events.size()), request.now());
    return new Aftermath(
        folded.mission(),
        request,
        with(words, List.of(told)),
        with(events, List.of(event)),
        carried,
        with(refused, folded.refused()));
  }

  private void refuseContradiction(String told, PlanEvent event) {
    for (int i = carried; i < events.size(); i++) {
      Malformed.unless(
          !EventSense.contradict(events.get(i), event),
          "event",
          told,
          "one of the two: \"" + words.get(i) + "\" says otherwise of the same");
    }
  }

  private static <E> List<E> with(List<E> before, List<E> more) {
    List<E> all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }
}
