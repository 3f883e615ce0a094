package org.serai.mission.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
  private final List<Finding> findings = new ArrayList<>();

  AmissPeople(Picture picture, Census census, LocalDate day) {
    this.picture = picture;
    this.census = census;
    this.day = day;
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
              .formatted(person.id(), station.id(), served, since.get(), rule.get().maximumDays()),
          "Give the person the next seat out.");
    }
  }

  private Optional<LocalDate> findSince(Person person, PlaceId station, ZoneId zone) {
    Account there = new Account.At(station);
    LocalDate since = null;
    for (Outlook.Step step : new Outlook(picture).way(person.id())) {
      LocalDate from = step.from().atZone(zone).toLocalDate();
      if (from.isAfter(day)) {
        break;
      }
      if (!step.account().equals(there)) {
        since = null;
      } else if (since == null) {
        since = person.profile().opening().equals(there) ? opening(person, from) : from;
      }
    }
    return Optional.ofNullable(since);
  }

  /** A stay that began before the person was registered counts from its own first day. */
  private LocalDate opening(Person person, LocalDate from) {
    boolean first =
        picture
            .ledger()
            .line(person.id())
            .movements()
            .getFirst()
            .happened()
            .atZone(picture.places().zone())
            .toLocalDate()
            .equals(from);
    return first ? person.profile().since() : from;
  }

  private void documents(Person person, PlaceId station) {
    long margin = picture.places().policy(Policy.DOCUMENT_MARGIN_DAYS);
    for (DocumentKind kind : picture.security().documentsRequiredAt(station)) {
      Optional<LocalDate> last = person.papers().findLastDay(kind);
      if (last.isEmpty() || last.get().isBefore(day.plusDays(margin))) {
        add(
            last.filter(d -> !d.isBefore(day)).isPresent() ? Danger.NOTE : Danger.RULE,
            Rule.DOCUMENT_ENDING,
            person,
            "%s of %s, required at %s, %s.".formatted(kind, person.id(), station, ends(last)),
            "Renew it, or move the person before it ends.");
      }
    }
  }

  private String ends(Optional<LocalDate> last) {
    return last.map(d -> (d.isBefore(day) ? "ended on " : "ends on ") + d).orElse("is missing");
  }

  private void add(Danger danger, Rule rule, Person person, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, new Subject.OfPerson(person.id()), reason, wayOut));
  }
}
