package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serai.mission.facts.HostingFact;
import org.serai.mission.hosting.Agreement;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.Policy;

/** What is amiss with the host's word: heads, who is covered, ends, and leave to pass through. */
final class AmissHost {
  private final Picture picture;
  private final Named named;
  private final Census census;
  private final LocalDate day;
  private final Instant now;
  private final List<Finding> findings = new ArrayList<>();

  AmissHost(Picture picture, Census census, LocalDate day, Instant now) {
    this.picture = picture;
    this.named = new Named(picture);
    this.census = census;
    this.day = day;
    this.now = now;
  }

  List<Finding> findings() {
    for (Place place : picture.places().places()) {
      List<Agreement> agreements = picture.hosting().agreementsAt(place.id());
      if (!agreements.isEmpty()) {
        List<Person> guests = guests(place.id());
        heads(place.id(), guests);
        covered(place.id(), guests, agreements);
        ending(place.id(), guests, agreements);
      }
    }
    picture.hosting().transits().values().forEach(this::permitted);
    return findings;
  }

  /** Those whom an agreement must cover: not the host's own, nor who only passes through. */
  private List<Person> guests(PlaceId place) {
    return census.at(place).stream().filter(p -> Guests.counts(picture, p, place)).toList();
  }

  private void heads(PlaceId place, List<Person> guests) {
    Optional<Integer> cap = picture.hosting().findCap(place, day);
    if (cap.isPresent() && guests.size() > cap.get()) {
      add(
          Danger.RULE,
          Rule.AGREED_HEADS,
          new Subject.OfPlace(place),
          "The host agreed to %d heads at %s on %s; %d are there."
              .formatted(cap.get(), named.place(place), named.day(day), guests.size()),
          "Send " + (guests.size() - cap.get()) + " onward, or ask the host for an amendment.");
    }
  }

  private void covered(PlaceId place, List<Person> guests, List<Agreement> agreements) {
    List<Agreement> holding = agreements.stream().filter(a -> a.days().contains(day)).toList();
    if (holding.isEmpty()) {
      return;
    }
    Map<String, Integer> without = new TreeMap<>();
    for (Person person : guests) {
      var profile = person.profile();
      if (holding.stream().noneMatch(a -> a.covers(profile.agency(), profile.category()))) {
        without.merge(profile.category().words() + " of " + profile.agency(), 1, Integer::sum);
      }
    }
    without.forEach(
        (who, count) ->
            add(
                Danger.RULE,
                Rule.AGREEMENT_COVERS,
                new Subject.OfPlace(place),
                "The agreement about %s does not cover %s; %d are there."
                    .formatted(named.place(place), who, count),
                "Have the agreement amended, or grant them leave to pass through."));
  }

  private void ending(PlaceId place, List<Person> guests, List<Agreement> agreements) {
    LocalDate last =
        agreements.stream().map(a -> a.days().last()).max(LocalDate::compareTo).orElseThrow();
    long left = ChronoUnit.DAYS.between(day, last);
    boolean soon = left >= 0 && left <= picture.places().policy(Policy.AGREEMENT_MARGIN_DAYS);
    if (soon && !guests.isEmpty()) {
      add(
          Danger.RULE,
          Rule.AGREEMENT_ENDS,
          new Subject.OfPlace(place),
          "The agreement about %s ends on %s, in %s; %s there."
              .formatted(
                  named.place(place),
                  Named.date(last),
                  Named.count(left, "day", "days"),
                  Named.count(guests.size(), "person is", "people are")),
          "Ask the host to extend it, or plan everybody's way out.");
    }
  }

  private void permitted(HostingFact.TransitGranted transit) {
    LocalDate last = transit.permitted().last();
    long left = ChronoUnit.DAYS.between(day, last);
    boolean here = census.stands(transit.person(), transit.at());
    boolean soon = left < picture.places().policy(Policy.TRANSIT_MARGIN_DAYS);
    if (here && soon && !leavesBy(transit.person(), transit.at(), last)) {
      add(
          left < 0 ? Danger.RULE : Danger.NOTE,
          Rule.PERMITTED_STAY,
          new Subject.OfPerson(transit.person()),
          "%s may stay at %s until %s (%s), and has no onward journey booked to %s."
              .formatted(
                  transit.person(),
                  named.place(transit.at()),
                  Named.date(last),
                  left(left),
                  transit.onwardTo()),
          "Book the onward journey, or ask the host for more days.");
    }
  }

  private static String left(long days) {
    return days < 0
        ? Named.count(-days, "day", "days") + " ago"
        : Named.count(days, "day", "days") + " left";
  }

  private boolean leavesBy(PersonId person, PlaceId at, LocalDate last) {
    return new WaysOut(picture, now)
        .findFirst(person, at)
        .map(way -> way.at().atZone(picture.places().zone()).toLocalDate())
        .filter(day -> !day.isAfter(last))
        .isPresent();
  }

  private void add(Danger danger, Rule rule, Subject about, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, about, reason, wayOut));
  }
}
