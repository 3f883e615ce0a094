package org.serai.mission.wardens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;

/**
 * One roll-call with its answers. An answer costs one path of a trie and two sums, so that a
 * hundred thousand people who answer within minutes are folded as they come.
 */
public record RollCall(
    RollCallId id,
    List<PlaceId> areas,
    String reason,
    Instant since,
    PMap<PersonId, Answer> answers,
    int safe,
    int needHelp,
    PMap<PersonId, Closing> closings,
    Optional<Closing> ended) {
  public RollCall {
    areas = List.copyOf(areas);
  }

  static RollCall started(RollCallId id, List<PlaceId> areas, String reason, Instant since) {
    return new RollCall(
        id, areas, reason, since, HashTrie.empty(), 0, 0, HashTrie.empty(), Optional.empty());
  }

  RollCall answered(PersonId person, Answer answer) {
    @Nullable Answer before = answers.get(person);
    if (before != null && !answer.isLaterThan(before)) {
      return this;
    }
    return new RollCall(
        id,
        areas,
        reason,
        since,
        answers.plus(person, answer),
        safe + one(answer, Safety.SAFE) - one(before, Safety.SAFE),
        needHelp + one(answer, Safety.NEEDS_HELP) - one(before, Safety.NEEDS_HELP),
        closings,
        ended);
  }

  private static int one(@Nullable Answer answer, Safety safety) {
    return answer != null && answer.safety() == safety ? 1 : 0;
  }

  RollCall closed(PersonId person, Closing closing) {
    @Nullable Closing before = closings.get(person);
    if (before != null && before.happened().isAfter(closing.happened())) {
      return this;
    }
    return new RollCall(
        id, areas, reason, since, answers, safe, needHelp, closings.plus(person, closing), ended);
  }

  RollCall endedBy(Closing closing) {
    return new RollCall(
        id, areas, reason, since, answers, safe, needHelp, closings, Optional.of(closing));
  }

  public boolean open() {
    return ended.isEmpty();
  }

  public Optional<Answer> findAnswer(PersonId person) {
    return Optional.ofNullable(answers.get(person));
  }

  /** What came of looking into a silence or a call for help; an answer after it takes its place. */
  public Optional<Closing> findClosing(PersonId person) {
    return Optional.ofNullable(closings.get(person))
        .filter(
            closing ->
                findAnswer(person).filter(a -> a.happened().isAfter(closing.happened())).isEmpty());
  }
}
