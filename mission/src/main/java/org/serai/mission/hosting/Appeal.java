package org.serai.mission.hosting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.AppealId;

/** What a host was asked for, and all that was said about it since. */
public record Appeal(HostingFact.AppealMade asked, PVector<Turn> turns) {

  static Appeal of(HostingFact.AppealMade asked, Turn turn) {
    return new Appeal(asked, TreePVector.singleton(turn));
  }

  Appeal with(Turn turn) {
    return new Appeal(asked, turns.plus(turn));
  }

  Appeal askedAnew(HostingFact.AppealMade anew, Turn turn) {
    return new Appeal(anew, turns.plus(turn));
  }

  public AppealId id() {
    return asked.appeal();
  }

  /** What was said, oldest first. */
  public List<Turn> thread() {
    return turns.stream().sorted(Comparator.comparing(Turn::happened)).toList();
  }

  /** The host's latest answer; empty while it is awaited. */
  public Optional<HostingFact.AppealAnswered> findAnswer() {
    Optional<HostingFact.AppealAnswered> answer = Optional.empty();
    for (Turn turn : thread()) {
      if (turn.fact() instanceof HostingFact.AppealAnswered answered) {
        answer = Optional.of(answered);
      }
    }
    return answer;
  }
}
