package org.serai.mission.assistance;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.OfferId;

/** All offers of seats, and which of them speak of a flight. */
public record Offers(PMap<OfferId, Offer> byId, PMap<FlightId, PSet<OfferId>> byFlight) {
  static final Offers NONE = new Offers(HashTrie.empty(), HashTrie.empty());

  Offers with(Offer offer) {
    PSet<OfferId> flying = byFlight.getOrDefault(offer.flight(), HashTreePSet.empty());
    return new Offers(
        byId.plus(offer.id(), offer), byFlight.plus(offer.flight(), flying.plus(offer.id())));
  }

  public Offer offer(OfferId id) {
    return findOffer(id).orElseThrow(() -> new IllegalArgumentException("No offer " + id));
  }

  public Optional<Offer> findOffer(OfferId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every offer ever made, in no particular order. */
  public Collection<Offer> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** Every offer of seats on a flight, in order of ids. */
  public List<Offer> on(FlightId flight) {
    return byFlight.getOrDefault(flight, HashTreePSet.empty()).stream()
        .sorted()
        .map(this::offer)
        .toList();
  }
}
