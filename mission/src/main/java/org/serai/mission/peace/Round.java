package org.serai.mission.peace;

import java.util.Optional;
import org.pcollections.PVector;
import org.serai.mission.facts.PeaceFact.RoundConcluded;
import org.serai.mission.facts.PeaceFact.RoundOpened;

/** One round of talks: how it was opened and, once it ended, with what. */
public record Round(RoundOpened opened, PVector<RoundConcluded> conclusions) {
  Round with(RoundConcluded conclusion) {
    return new Round(opened, conclusions.plus(conclusion));
  }

  Round reopened(RoundOpened told) {
    return new Round(told, conclusions);
  }

  /** With what the round ended, by the last that was said of it. */
  public Optional<RoundConcluded> findConclusion() {
    return conclusions.isEmpty()
        ? Optional.empty()
        : Optional.of(conclusions.get(conclusions.size() - 1));
  }
}
