package org.serai.mission.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.serai.mission.contingents.Deployment;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.people.Group;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * Relief in place: who serves in a unit leaves its station only while enough of the unit stay on
 * the ground.
 */
final class UnitRules {
  private final Picture picture;
  private final Named named;

  UnitRules(Picture picture) {
    this.picture = picture;
    this.named = new Named(picture);
  }

  /** A seat out is given only where nobody's later seat would leave the unit under strength. */
  List<Breach> forbidBooking(MovementFact.Booked f, Instant now) {
    Optional<Deployment> of = findDeployment(f.person(), f.from());
    if (of.isEmpty()) {
      return List.of();
    }
    Instant leaves =
        picture
            .flights()
            .flight(f.flight())
            .findRide(f.from(), f.to())
            .map(List::getFirst)
            .map(Leg::departs)
            .orElse(now);
    Set<PersonId> others = members(of.get());
    others.remove(f.person());
    return strength(
        of.get(), lowest(others, f.from(), now, leaves), "by " + named.time(leaves, f.from()));
  }

  /** Whoever goes aboard leaves the others behind, now. */
  List<Breach> forbidBoarding(MovementFact.Boarded f, Instant at) {
    Optional<Deployment> of = findDeployment(f.person(), f.at());
    if (of.isEmpty()) {
      return List.of();
    }
    Set<PersonId> others = members(of.get());
    others.remove(f.person());
    return strength(of.get(), standing(others, f.at(), at), "now");
  }

  /** An aircraft does not leave with a lift whose relief has not landed. */
  List<Breach> forbidDeparture(FlightFact.FlightDeparted f, Instant at) {
    List<Breach> breaches = new ArrayList<>(0);
    Set<Deployment> asked = new HashSet<>();
    for (PersonId person : picture.ledger().listedAboard(f.flight())) {
      Optional<Deployment> of = findDeployment(person, f.from());
      if (of.isPresent() && asked.add(of.get())) {
        breaches.addAll(
            strength(of.get(), standing(members(of.get()), f.from(), at), "without those aboard"));
      }
    }
    return breaches;
  }

  /** The deployment that may not go below its strength when this person leaves the place. */
  private Optional<Deployment> findDeployment(PersonId person, PlaceId from) {
    return picture
        .people()
        .findGroupOf(person)
        .flatMap(group -> picture.contingents().findDeploymentOf(group.id()))
        .filter(d -> d.station().equals(from) && !d.mayLeave());
  }

  /** Everybody of the unit: of this turn, of those before it and of those who relieve it. */
  Set<PersonId> members(Deployment deployment) {
    Set<PersonId> members = new HashSet<>();
    for (Deployment turn : picture.contingents().unit(deployment)) {
      turn.lifts().stream()
          .flatMap(lift -> picture.people().findGroup(lift).stream())
          .map(Group::members)
          .forEach(members::addAll);
    }
    return members;
  }

  private int standing(Set<PersonId> people, PlaceId station, Instant at) {
    Account there = new Account.At(station);
    int standing = 0;
    for (PersonId person : people) {
      Optional<Account> account = picture.ledger().line(person).findAccountAt(at);
      standing += account.filter(there::equals).isPresent() ? 1 : 0;
    }
    return standing;
  }

  /** The fewest who will be there at the moment and after it, by all that is booked. */
  private int lowest(Set<PersonId> people, PlaceId station, Instant now, Instant from) {
    Account there = new Account.At(station);
    Outlook outlook = new Outlook(picture);
    TreeMap<Instant, Integer> changes = new TreeMap<>();
    int standing = 0;
    for (PersonId person : people) {
      boolean in = outlook.findAccountAt(person, now, from).filter(there::equals).isPresent();
      standing += in ? 1 : 0;
      for (Outlook.Step step : outlook.ahead(picture.ledger().line(person))) {
        boolean then = step.account().equals(there);
        if (step.from().isAfter(from) && then != in) {
          changes.merge(step.from(), then ? 1 : -1, Integer::sum);
          in = then;
        }
      }
    }
    int lowest = standing;
    for (int change : changes.values()) {
      standing += change;
      lowest = Math.min(lowest, standing);
    }
    return lowest;
  }

  private List<Breach> strength(Deployment deployment, int left, String when) {
    var pledge = picture.contingents().pledge(deployment.pledge());
    if (left >= pledge.least()) {
      return List.of();
    }
    String relief =
        deployment
            .findRelief()
            .map(incoming -> "Bring in " + incoming + " first, which relieves it")
            .orElse("Order its relief, and bring that in first");
    return List.of(
        new Breach(
            Rule.UNIT_STRENGTH,
            "%s at %s needs %d on the ground; %d of the unit would be left %s."
                .formatted(
                    pledge.unit(), named.place(deployment.station()), pledge.least(), left, when),
            relief + "; a signed decision may withdraw the unit."));
  }
}
