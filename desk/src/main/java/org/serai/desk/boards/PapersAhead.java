package org.serai.desk.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.people.Papers;
import org.serai.mission.people.Person;
import org.serai.mission.plans.PublishedPlan;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/**
 * Papers that end before the way back: stays at a station, begun or booked, that outlast a document
 * which the station requires. Each is an event to come, and is told as one, to be planned anew.
 */
public record PapersAhead(List<Ending> endings) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  public PapersAhead {
    endings = List.copyOf(endings);
  }

  /**
   * One document of one stay.
   *
   * @param last the last day on which it is good
   * @param days how long the stay goes on after it
   * @param event the line that a what-if takes
   */
  public record Ending(
      PersonId person,
      DocumentKind kind,
      PlaceId station,
      LocalDate last,
      long days,
      String words,
      String event) {}

  /** All that is known to come, the nearest first; what ended before today is amiss already. */
  public static PapersAhead of(AsOf asOf) {
    List<Ending> endings = new ArrayList<>();
    for (Person person : asOf.mission().people().people()) {
      if (person.profile().category().rotates()) {
        stays(asOf, person.id()).forEach(stay -> endings.addAll(endings(asOf, person, stay)));
      }
    }
    endings.sort(
        Comparator.comparing(Ending::last)
            .thenComparing(Ending::person)
            .thenComparing(e -> e.kind));
    return new PapersAhead(endings);
  }

  /**
   * From the first day at a station to the day of the way out; {@code booked} where there is one.
   */
  private record Stay(Place station, LocalDate first, LocalDate out, boolean booked) {}

  private static List<Stay> stays(AsOf asOf, PersonId person) {
    List<Outlook.Step> way = asOf.way(person);
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      Optional<Instant> out =
          i + 1 < way.size() ? Optional.of(way.get(i + 1).from()) : Optional.empty();
      boolean ahead = out.isEmpty() || out.get().isAfter(asOf.now());
      if (ahead && way.get(i).account() instanceof Account.At at) {
        Place place = asOf.mission().places().place(at.place());
        if (place.kind() == PlaceKind.DUTY_STATION) {
          findStay(asOf, place, way.get(i).from(), out).ifPresent(stays::add);
        }
      }
    }
    return stays;
  }

  /**
   * Without a way out the stay goes on to the end of the plan in force; without a plan, unknown.
   */
  private static Optional<Stay> findStay(
      AsOf asOf, Place place, Instant from, Optional<Instant> out) {
    ZoneId zone = place.zone();
    LocalDate first = from.atZone(zone).toLocalDate();
    return out.map(leaves -> new Stay(place, first, leaves.atZone(zone).toLocalDate(), true))
        .or(
            () ->
                asOf.mission()
                    .plans()
                    .findCurrent()
                    .map(PublishedPlan::covers)
                    .map(covers -> new Stay(place, first, covers.last(), false)));
  }

  private static List<Ending> endings(AsOf asOf, Person person, Stay stay) {
    List<Ending> endings = new ArrayList<>();
    for (DocumentKind kind : asOf.mission().security().documentsRequiredAt(stay.station().id())) {
      findLast(person.papers(), kind)
          .filter(last -> last.isBefore(stay.out()))
          .filter(last -> !last.isBefore(stay.first()) && !last.isBefore(asOf.day()))
          .map(last -> ending(person.id(), kind, stay, last))
          .ifPresent(endings::add);
    }
    return endings;
  }

  private static Optional<LocalDate> findLast(Papers papers, DocumentKind kind) {
    return kind == DocumentKind.VISA
        ? papers.visas().stream().map(visa -> visa.valid().last()).max(Comparator.naturalOrder())
        : papers.findLastDay(kind);
  }

  private static Ending ending(PersonId person, DocumentKind kind, Stay stay, LocalDate last) {
    long days = ChronoUnit.DAYS.between(last, stay.out());
    String before = days == 1 ? "the day before" : days + " days before";
    String words =
        stay.booked()
            ? "%s of %s ends on %s, %s the way out of %s on %s."
                .formatted(
                    words(kind),
                    person,
                    DAY.format(last),
                    before,
                    stay.station().name(),
                    DAY.format(stay.out()))
            : "%s of %s ends on %s; no way out of %s is booked."
                .formatted(words(kind), person, DAY.format(last), stay.station().name());
    String event = "expire %s %s on %s".formatted(person, kind, last);
    return new Ending(person, kind, stay.station().id(), last, days, words, event);
  }

  /** SSAFE stays as it is, LAISSEZ_PASSER reads as a word. */
  private static String words(DocumentKind kind) {
    String words = kind.name().replace('_', ' ');
    boolean letters = kind == DocumentKind.SSAFE || kind == DocumentKind.BSAFE;
    return letters ? words : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
