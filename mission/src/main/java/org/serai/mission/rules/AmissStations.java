package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.mission.people.Person;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.rules.Finding.Danger;
import org.serai.mission.rules.Finding.Subject;
import org.serai.mission.security.Level;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.Policy;
import org.serai.mission.terms.SecurityLevel;

/** What is amiss at stations and at the hub: ceilings, slots, caps, levels, uncovered posts. */
final class AmissStations {
  private final Picture picture;
  private final Census census;
  private final LocalDate day;
  private final Instant now;
  private final Instant moment;
  private final Named named;
  private final List<Finding> findings = new ArrayList<>();

  AmissStations(Picture picture, Census census, Instant now, Instant moment) {
    this.picture = picture;
    this.census = census;
    this.day = moment.atZone(picture.places().zone()).toLocalDate();
    this.now = now;
    this.moment = moment;
    this.named = new Named(picture);
  }

  List<Finding> findings() {
    for (Place place : picture.places().places()) {
      if (place.kind() == PlaceKind.DUTY_STATION) {
        ceiling(place.id());
        agencySlots(place.id());
      }
    }
    hubCap();
    picture.posts().posts().forEach(this::covered);
    picture.posts().posts().forEach(this::admitted);
    return findings;
  }

  private void ceiling(PlaceId station) {
    long heads = census.headsUnderCeiling(station);
    Optional<Integer> ceiling = picture.security().findCeiling(station, day);
    if (ceiling.isPresent() && heads > ceiling.get()) {
      add(
          Danger.LIFE,
          Rule.CEILING,
          new Subject.OfPlace(station),
          "%s has a ceiling of %d; %d are there."
              .formatted(named.place(station), ceiling.get(), heads),
          "Bring out " + (heads - ceiling.get()) + ", or have the ceiling raised by decision.");
    }
  }

  private void agencySlots(PlaceId station) {
    Map<AgencyId, Integer> heads = new HashMap<>();
    for (Person person : census.at(station)) {
      if (person.profile().category().countsAgainstCeiling()) {
        heads.merge(person.profile().agency(), 1, Integer::sum);
      }
    }
    heads.forEach((agency, count) -> agencySlots(station, agency, count));
  }

  private void agencySlots(PlaceId station, AgencyId agency, int heads) {
    Optional<Integer> slots = picture.security().findShare(station, agency, day);
    if (slots.isPresent() && heads > slots.get()) {
      add(
          Danger.RULE,
          Rule.AGENCY_SLOTS,
          new Subject.OfPlace(station),
          "%s has %s at %s; %s there."
              .formatted(
                  agency,
                  Named.count(slots.get(), "slot", "slots"),
                  named.place(station),
                  Named.count(heads, "is", "are")),
          "Bring out " + (heads - slots.get()) + ", or ask another agency for slots.");
    }
  }

  private void hubCap() {
    PlaceId hub = picture.places().hub();
    int heads = census.at(hub).size();
    Optional<Integer> cap = picture.lodging().findCap(hub, day);
    if (cap.isPresent() && heads > cap.get()) {
      add(
          Danger.RULE,
          Rule.HUB_CAP,
          new Subject.OfPlace(hub),
          "%s may hold %d heads; %d are there.".formatted(named.place(hub), cap.get(), heads),
          "Send " + (heads - cap.get()) + " on leave or onward, or ask the host for more.");
    }
  }

  private void covered(Post post) {
    int onTheSpot = 0;
    int fromHub = 0;
    for (Tour tour : picture.posts().toursAt(post.id())) {
      if (tour.days().contains(day)) {
        onTheSpot += !tour.fromHub() && stands(tour, post.station()) ? 1 : 0;
        fromHub += tour.fromHub() && stands(tour, picture.places().hub()) ? 1 : 0;
      }
    }
    int missing = post.minimum() - onTheSpot - fromHub;
    if (missing > 0) {
      add(
          danger(post.criticality()),
          Rule.POST_COVERED,
          new Subject.OfPost(post.id()),
          "%s, %s at %s: %d of %d holders are there, %d of them from the hub."
              .formatted(
                  post.criticality(),
                  post.function(),
                  named.place(post.station()),
                  onTheSpot + fromHub,
                  post.minimum(),
                  fromHub),
          post.coverableFromHub()
              ? "Cover it from the hub, or find who could fill it."
              : "Find who could fill it.");
    }
  }

  private static Danger danger(Criticality criticality) {
    return switch (criticality) {
      case PC1 -> Danger.WORK;
      case PC2, PC3 -> Danger.RULE;
      case PC4 -> Danger.NOTE;
    };
  }

  private boolean stands(Tour tour, PlaceId place) {
    return census.stands(tour.person(), place);
  }

  private void admitted(Post post) {
    Place station = picture.places().place(post.station());
    Optional<SecurityLevel> level = level(station.area());
    if (level.isEmpty() || admits(level.get(), post.criticality())) {
      return;
    }
    for (Tour tour : picture.posts().toursAt(post.id())) {
      boolean there = !tour.fromHub() && tour.days().contains(day);
      if (there && stands(tour, post.station())) {
        add(
            Danger.LIFE,
            Rule.ADMITTED_AT_LEVEL,
            new Subject.OfPerson(tour.person()),
            "%s holds a %s post at %s, where level %d admits %s."
                .formatted(
                    tour.person(),
                    post.criticality(),
                    named.place(post.station()),
                    level.get().number(),
                    admittedWords(level.get())),
            new BookedOut(picture, moment)
                .orElse(
                    "Bring the person out, by a signed decision.", tour.person(), post.station()));
      }
    }
  }

  private Optional<SecurityLevel> level(PlaceId area) {
    return moment.isAfter(now)
        ? picture.security().findReckoned(area, now, day, picture.places().zone())
        : picture.security().findLevel(area, moment).map(Level::level);
  }

  private boolean admits(SecurityLevel level, Criticality criticality) {
    return criticality.number() <= picture.places().policy(Policy.admittedAt(level));
  }

  private String admittedWords(SecurityLevel level) {
    long lowest = picture.places().policy(Policy.admittedAt(level));
    return lowest == 0 ? "nobody" : "no post below PC" + lowest;
  }

  private void add(Danger danger, Rule rule, Subject about, String reason, String wayOut) {
    findings.add(new Finding(danger, rule, about, reason, wayOut));
  }
}
