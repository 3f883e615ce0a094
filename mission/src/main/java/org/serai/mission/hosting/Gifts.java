package org.serai.mission.hosting;

import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GiftId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.PremisesId;

/**
 * Who gave what: premises and flights, whose beds and seats are counted elsewhere, and the rest.
 */
public record Gifts(
    PVector<HostingFact.PremisesContributed> premises,
    PMap<FlightId, String> flights,
    PMap<GiftId, HostingFact.ContributionGiven> others) {

  static final Gifts NONE = new Gifts(TreePVector.empty(), HashTrie.empty(), HashTrie.empty());

  Gifts with(HostingFact.PremisesContributed lent) {
    Gifts rest = without(lent.premises(), lent.days().first());
    return new Gifts(rest.premises.plus(lent), flights, others);
  }

  /** What was said of premises from a day on; said anew for that day, it replaces what was said. */
  public Optional<HostingFact.PremisesContributed> findLent(PremisesId id, LocalDate from) {
    return premises.stream()
        .filter(lent -> lent.premises().equals(id) && lent.days().first().equals(from))
        .findFirst();
  }

  Gifts without(PremisesId id, LocalDate from) {
    return findLent(id, from)
        .map(lent -> new Gifts(premises.minus(lent), flights, others))
        .orElse(this);
  }

  Gifts with(HostingFact.FlightContributed flown) {
    return new Gifts(premises, flights.plus(flown.flight(), flown.contributor()), others);
  }

  Gifts without(FlightId flight) {
    return new Gifts(premises, flights.minus(flight), others);
  }

  Gifts without(GiftId gift) {
    return new Gifts(premises, flights, others.minus(gift));
  }

  Gifts with(HostingFact.ContributionGiven given) {
    return new Gifts(premises, flights, others.plus(given.gift(), given));
  }
}
