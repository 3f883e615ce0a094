package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.security.StayRule;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;

/** What is amiss with people: stays that are too long, documents that end. */
final class AmissPeople {
  private final Picture picture;
  private final Census census;
  private final LocalDate day;
  private final BookedOut bookedOut;
  private final Named named;
  private final List<Finding> findings = new ArrayList<>();

  AmissPeople(Picture picture, Census census, LocalDate day, Instant moment) {
    this.picture = picture;
    this.census = census;
    this.day = day;
    this.bookedOut = new BookedOut(picture, moment);
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    for (Place place : picture.places().places()) {
      if (place.kind() == PlaceKind.DUTY_STATION) {
        for (Person person : census.at(place.id())) {
          if (person.profile().category().rotates()) {
            maximumStay(person, place);
            documents(person, place.id());
          }
        }
      }
    }
    return findings;
  }

  private void maximumStay(Person person, Place station) {
    Optional<StayRule> rule = picture.security().findStayRule(station.id());
    Optional<LocalDate> since = findSince(person, station.id(), station.zone());
    if (rule.isEmpty() || since.isEmpty()) {
      return;
    }
    long served = ChronoUnit.DAYS.between(since.get(), day);
    if (served > rule.get().maximumDays()) {
      add(
          Danger.RULE,
          Rule.MAXIMUM_STAY,
          person,
          "%s has been at %s for %d days, since %s; %d are allowed."
              .formatted(
                  person.id(),
                  station.name(),
                  served,
                  named.day(since.get()),
                  rule.get().maximumDays()),
          bookedOut.orElse("Give the person the next seat out.", person.id(), station.id()));
    }
  }

  private Optional<LocalDate> findSince(Person person, PlaceId station, ZoneId zone) {
    Account there = new Account.At(station);
    LocalDate since = null;
    for (Outlook.Step step : new Outlook(picture).way(person.id())) {
      LocalDate from = began(person, step, zone);
      if (from.isAfter(day)) {
        break;
      }
      if (!step.account().equals(there)) {
        since = null;
      } else if (since == null) {
        since = from;
      }
    }
    return Optional.ofNullable(since);
  }

  /**
   * By the clocks of the station; but what a person was registered with began on the day that was
   * told, which may be long before, and is a day and no moment that another zone could shift.
   */
  private LocalDate began(Person person, Outlook.Step step, ZoneId zone) {
    Instant opened = picture.ledger().line(person.id()).movements().getFirst().happened();
    return step.from().equals(opened)
        ? person.profile().since()
        : step.from().atZone(zone).toLocalDate();
  }

  private void documents(Person person, PlaceId station) {
    long margin = picture.places().policy(Policy.DOCUMENT_MARGIN_DAYS);
    Optional<LocalDate> out = findWayOut(person, station);
    for (DocumentKind kind : picture.security().documentsRequiredAt(station)) {
      Optional<LocalDate> last = person.papers().findLastDay(kind);
      boolean before = last.isPresent() && out.filter(d -> last.get().isBefore(d)).isPresent();
      if (before || last.isEmpty() || last.get().isBefore(day.plusDays(margin))) {
        boolean later = !before && last.filter(d -> !d.isBefore(day)).isPresent();
        add(
            later ? Danger.NOTE : Danger.RULE,
            Rule.DOCUMENT_ENDING,
            person,
            "%s of %s, required at %s, %s%s."
                .formatted(
                    first(Named.paper(kind)),
                    person.id(),
                    named.place(station),
                    ends(last),
                    before ? ", before the way out on " + named.day(out.get()) : ""),
            "Renew it, or move the person before it ends.");
      }
    }
  }

  /** As a sentence begins. */
  private static String first(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The day on which the person is booked to leave the station; empty without a booking. */
  private Optional<LocalDate> findWayOut(Person person, PlaceId station) {
    Account there = new Account.At(station);
    ZoneId zone = picture.places().place(station).zone();
    return new Outlook(picture)
        .ahead(picture.ledger().line(person.id())).stream()
            .filter(step -> !step.account().equals(there))
            .map(step -> step.from().atZone(zone).toLocalDate())
            .filter(leaves -> !leaves.isBefore(day))
            .findFirst();
  }

  private String ends(Optional<LocalDate> last) {
    return last.map(d -> (d.isBefore(day) ? "ended on " : "ends on ") + named.day(d))
        .orElse("is missing");
  }

  private void add(Danger danger, Rule rule, Person person, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, new Subject.OfPerson(person.id()), reason, wayOut));
  }
}
