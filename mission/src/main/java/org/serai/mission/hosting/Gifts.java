package org.serai.mission.hosting;

import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.HashTrie;

/**
 * Who gave what: premises and flights, whose beds and seats are counted elsewhere, and the rest.
 */
public record Gifts(
    PVector<HostingFact.PremisesContributed> premises,
    PMap<FlightId, String> flights,
    PMap<GiftId, HostingFact.ContributionGiven> others) {

  static final Gifts NONE = new Gifts(TreePVector.empty(), HashTrie.empty(), HashTrie.empty());

  Gifts with(HostingFact.PremisesContributed lent) {
    return premises.contains(lent) ? this : new Gifts(premises.plus(lent), flights, others);
  }

  Gifts with(HostingFact.FlightContributed flown) {
    return new Gifts(premises, flights.plus(flown.flight(), flown.contributor()), others);
  }

  Gifts with(HostingFact.ContributionGiven given) {
    return new Gifts(premises, flights, others.plus(given.gift(), given));
  }
}
