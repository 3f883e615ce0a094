package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.serai.mission.Mission;
import org.serai.mission.posts.Tour;
import org.serai.mission.rules.Outlook;
import org.serai.mission.rules.Picture;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * A mission as it is looked at: what is known now, shown for a moment that may lie in the past or
 * in the future. Up to now only what the ledger posted counts; after now, what is booked as well.
 */
public record AsOf(Mission mission, Instant now, Instant moment) {

  /** The present. */
  public static AsOf now(Mission mission, Instant now) {
    return new AsOf(mission, now, now);
  }

  /** The same knowledge, shown for another moment. */
  public AsOf at(Instant other) {
    return new AsOf(mission, now, other);
  }

  /** The same moment, with a mission that a draft was folded into. */
  public AsOf in(Mission other) {
    return new AsOf(other, now, moment);
  }

  public boolean present() {
    return moment.equals(now);
  }

  public ZoneId zone() {
    return mission.places().zone();
  }

  public LocalDate day() {
    return moment.atZone(zone()).toLocalDate();
  }

  public Picture picture() {
    return mission.picture();
  }

  /** Whose identity was destroyed: nobody may keep a name of theirs. */
  public Set<PersonId> forgotten() {
    return mission.people().forgotten();
  }

  /** Where staff rotate through; empty until the mission is opened. */
  public Optional<PlaceId> findHub() {
    return mission.places().findHub();
  }

  /** The hub, for what cannot be done without one: a mission that was not opened says how. */
  public PlaceId hub() {
    return findHub()
        .orElseThrow(() -> new Malformed("hub", "none", "a mission that was opened: page Now"));
  }

  /** Whether this place is the hub; none is until the mission is opened. */
  public boolean isHub(PlaceId place) {
    return findHub().filter(place::equals).isPresent();
  }

  /** Where the holder of a post works; empty for work from a hub that there is not yet. */
  Optional<PlaceId> findWorkplace(Tour tour, PlaceId station) {
    return tour.fromHub() ? findHub() : Optional.of(station);
  }

  /** Where a person was, is and will be; a booking whose time has passed unused shows nobody. */
  public List<Outlook.Step> way(PersonId person) {
    return new Outlook(picture())
        .way(person).stream().filter(step -> step.posted() || step.from().isAfter(now)).toList();
  }

  /** Where the person is at the moment; empty before he or she was registered. */
  public Optional<Account> findAccount(PersonId person) {
    if (!moment.isAfter(now)) {
      return mission.ledger().findLine(person).flatMap(line -> line.findAccountAt(moment));
    }
    Optional<Account> account = Optional.empty();
    for (Outlook.Step step : way(person)) {
      if (!step.from().isAfter(moment)) {
        account = Optional.of(step.account());
      }
    }
    return account;
  }
}
