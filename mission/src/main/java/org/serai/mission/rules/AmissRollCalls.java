package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.rules.Muster.Asked;
import org.serai.mission.rules.Muster.State;
import org.serai.mission.terms.Policy;
import org.serai.mission.wardens.RollCall;

/** What is amiss with open roll-calls: help that is needed, silence, silence that lasts. */
final class AmissRollCalls {
  private final Picture picture;
  private final Named named;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();

  AmissRollCalls(Picture picture, Instant now) {
    this.picture = picture;
    this.named = new Named(picture);
    this.now = now;
  }

  List<Finding> findings() {
    for (RollCall call : picture.wardens().allRollCalls()) {
      if (call.open() && !call.since().isAfter(now)) {
        add(Muster.of(picture, call, now));
      }
    }
    return findings;
  }

  private void add(Muster muster) {
    for (Asked asked : muster.people()) {
      if (asked.state() == State.NEEDS_HELP) {
        help(muster.rollCall(), asked);
      }
    }
    silence(muster, State.LOST_TOUCH, Rule.SILENCE_LOOKED_INTO, Danger.LIFE);
    silence(muster, State.SILENT, Rule.ANSWERED_IN_TIME, Danger.RULE);
  }

  private void help(RollCall call, Asked asked) {
    String where =
        asked
            .answer()
            .map(a -> a.where())
            .filter(w -> !w.isBlank())
            .map(w -> "says: " + w)
            .orElse("known " + named.account(asked.account()));
    String since = asked.answer().map(a -> named.time(a.happened(), asked.account())).orElse("");
    findings.add(
        new Finding(
            Danger.LIFE,
            Rule.HELP_GIVEN,
            new Subject.OfPerson(asked.person()),
            "%s needs help since %s (%s; roll-call %s)."
                .formatted(asked.person(), since, where, call.id()),
            "Send help, then record what came of it."));
  }

  /** One finding for all who are silent: a list of hundreds would bury everything else. */
  private void silence(Muster muster, State state, Rule rule, Danger danger) {
    Map<String, Long> places =
        muster.people().stream()
            .filter(asked -> asked.state() == state)
            .collect(
                Collectors.groupingBy(
                    asked -> named.account(asked.account()), TreeMap::new, Collectors.counting()));
    if (places.isEmpty()) {
      return;
    }
    RollCall call = muster.rollCall();
    long silent = places.values().stream().mapToLong(Long::longValue).sum();
    Policy patience = state == State.SILENT ? Policy.SILENCE_MINUTES : Policy.ESCALATION_MINUTES;
    findings.add(
        new Finding(
            danger,
            rule,
            new Subject.OfRollCall(call.id()),
            "%s of %,d asked by roll-call %s %s silent for more than %d minutes: %s."
                .formatted(
                    silent == 1 ? "1" : "%,d".formatted(silent),
                    muster.people().size(),
                    call.id(),
                    silent == 1 ? "is" : "are",
                    picture.places().policy(patience),
                    words(places)),
            state == State.SILENT
                ? "Call them by their wardens' lists."
                : "Send somebody to look for them, and record what came of it."));
  }

  private static String words(Map<String, Long> places) {
    return places.entrySet().stream()
        .map(place -> "%,d %s".formatted(place.getValue(), place.getKey()))
        .collect(Collectors.joining(", "));
  }
}
