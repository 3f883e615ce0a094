package org.serai.mission.ledger;

import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * What the ledger holds of one flight: whom it concerns, where it landed, how many were counted.
 * What is struck of its landings is kept, for the strike may be heard before the landing.
 */
record FlightLine(
    PSet<PersonId> people,
    PVector<Item> landings,
    PSet<FactId> struck,
    PMap<FactId, Count> counts,
    PMap<FactId, Integer> explained) {

  /** A count of heads as somebody reported it. */
  record Count(Instant happened, int heads) {}

  static final FlightLine EMPTY =
      new FlightLine(
          HashTreePSet.empty(),
          TreePVector.empty(),
          HashTreePSet.empty(),
          HashTrie.empty(),
          HashTrie.empty());

  FlightLine concerning(PersonId person) {
    return people.contains(person)
        ? this
        : new FlightLine(people.plus(person), landings, struck, counts, explained);
  }

  boolean landedAt(PlaceId place) {
    return landings.stream().anyMatch(item -> findPlace(item).filter(place::equals).isPresent());
  }

  /** Where a landing was, planned or not. */
  static Optional<PlaceId> findPlace(Item landing) {
    if (landing.fact() instanceof FlightFact.FlightArrived arrived) {
      return Optional.of(arrived.at());
    }
    return landing.fact() instanceof FlightFact.FlightDiverted diverted
        ? Optional.of(diverted.at())
        : Optional.empty();
  }

  FlightLine landed(Item landing) {
    return landings.contains(landing)
        ? this
        : new FlightLine(people, landings.plus(landing), struck, counts, explained);
  }

  /** There was no such landing, whether it was heard of already or not. */
  FlightLine without(FactId landing) {
    PVector<Item> others =
        TreePVector.from(landings.stream().filter(item -> !item.id().equals(landing)).toList());
    return new FlightLine(people, others, struck.plus(landing), counts, explained);
  }

  FlightLine counted(FactId report, Count count) {
    return new FlightLine(people, landings, struck, counts.plus(report, count), explained);
  }

  FlightLine explained(FactId report, int heads) {
    return new FlightLine(people, landings, struck, counts, explained.plus(report, heads));
  }

  int headsExplained() {
    return explained.values().stream().mapToInt(Integer::intValue).sum();
  }
}
