package org.serai.desk.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.serai.desk.planning.Proposal;
import org.serai.mission.Mission;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Named;
import org.serai.mission.rules.Outlook;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/**
 * One unbroken presence at a station that lasts longer than its rule of stay allows, counted in
 * days as {@code Rule.MAXIMUM_STAY} counts them, up to the end of the plan. The whole way of a
 * person is walked once: asking the rule day by day would walk it for every day.
 */
record Overstay(PersonId person, PlaceId station, LocalDate since, long days, int allowed) {

  /** The longest first. */
  static List<Overstay> of(Proposal proposal) {
    Instant end = proposal.slots().getLast().until();
    Outlook outlook = new Outlook(proposal.folded().picture());
    List<Overstay> overstays = new ArrayList<>();
    for (Person person : proposal.folded().people().people()) {
      if (person.profile().category().rotates() && !person.separated()) {
        new Walk(proposal.folded(), person, overstays).walk(outlook.way(person.id()), end);
      }
    }
    overstays.sort(
        Comparator.comparingLong(Overstay::beyond).reversed().thenComparing(Overstay::person));
    return overstays;
  }

  long beyond() {
    return days - allowed;
  }

  /** "P-0012 is at KBL for 44 days, from 6 Sep 2021 on; 35 are allowed." */
  String words() {
    return "%s is at %s for %d days, from %s on; %d are allowed."
        .formatted(person, station, days, Named.date(since), allowed);
  }

  /** Walks one way and keeps where the current stay began. */
  private record Walk(Mission mission, Person person, List<Overstay> found) {
    void walk(List<Outlook.Step> way, Instant end) {
      int first = 0;
      for (int step = 1; step <= way.size(); step++) {
        boolean over = step == way.size() || way.get(step).from().isAfter(end);
        if (over || !way.get(step).account().equals(way.get(first).account())) {
          stay(way.get(first), first == 0, over ? end : way.get(step).from());
          first = step;
        }
        if (over) {
          return;
        }
      }
    }

    private void stay(Outlook.Step begin, boolean opening, Instant until) {
      if (begin.account() instanceof Account.At at) {
        Optional<StayRule> rule = mission.security().findStayRule(at.place());
        rule.ifPresent(r -> compare(at.place(), begin, opening, until, r));
      }
    }

    private void compare(
        PlaceId station, Outlook.Step begin, boolean opening, Instant until, StayRule rule) {
      ZoneId zone = new Ground(mission).zone(station);
      LocalDate since =
          opening ? person.profile().since() : begin.from().atZone(zone).toLocalDate();
      long days = ChronoUnit.DAYS.between(since, until.atZone(zone).toLocalDate());
      if (days > rule.maximumDays()) {
        found.add(new Overstay(person.id(), station, since, days, rule.maximumDays()));
      }
    }
  }
}
