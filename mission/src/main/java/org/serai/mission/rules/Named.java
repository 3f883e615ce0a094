package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PostId;

/**
 * Places by their names and times by the clock on the wall there, as a duty officer says them.
 * Every sentence of a rule is made with these words; people stay ids, for a name is in no message.
 */
public final class Named {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter END =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  /** Papers, tours and agreements run for years, so their days are told with the year. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final Picture picture;

  public Named(Picture picture) {
    this.picture = picture;
  }

  public String place(PlaceId id) {
    return picture.places().findPlace(id).map(Place::name).orElse(id.toString());
  }

  /** "at Kabul", "aboard UN-204", "away". */
  public String account(Account account) {
    return account instanceof Account.At at ? "at " + place(at.place()) : account.toString();
  }

  /** By the desk's own clock. */
  public String time(Instant moment) {
    return TIME.format(moment.atZone(picture.places().zone()));
  }

  /** By the clock of a place, which is named where it is not that of the desk. */
  public String time(Instant moment, PlaceId there) {
    ZoneId zone = picture.places().findPlace(there).map(Place::zone).orElse(desk());
    boolean same = zone.getRules().getOffset(moment).equals(desk().getRules().getOffset(moment));
    String time = TIME.format(moment.atZone(zone));
    return same ? time : time + " (" + place(there) + " time)";
  }

  /** By the clock of the place that an account is at, or else by the desk's. */
  public String time(Instant moment, Account account) {
    return account instanceof Account.At at ? time(moment, at.place()) : time(moment);
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The end of what runs for months, by the desk's own clock: "Wed 1 Sep 2021 06:00". */
  public String end(Instant moment) {
    return END.format(moment.atZone(desk()));
  }

  /** "21 Aug 2021". */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** "21 Aug 2021 to 3 Sep 2021", or the one day. */
  public static String dates(Days days) {
    return days.count() == 1 ? date(days.first()) : date(days.first()) + " to " + date(days.last());
  }

  /** "Medical officer at Kabul (KBL-MED)". */
  public String post(PostId id) {
    return picture
        .posts()
        .findPost(id)
        .map(post -> "%s at %s (%s)".formatted(post.function(), place(post.station()), id))
        .orElse(id.toString());
  }

  /** "1 person", "1,134 people": a sentence that is about one is said of one. */
  public static String count(long number, String one, String more) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : more);
  }

  /** Why two flights cannot both be flown: "5Y-BMA flies UN-2 from Sun 22 Aug 09:30 to ..." */
  String sameAircraft(Flight flight, Flight other) {
    Leg first = other.legs().getFirst();
    Leg last = other.legs().getLast();
    return "Aircraft %s cannot fly %s: it flies %s from %s, %s, to %s, %s."
        .formatted(
            flight.registration(),
            flight.id(),
            other.id(),
            place(first.from()),
            time(first.departs(), first.from()),
            place(last.to()),
            time(last.arrives(), last.to()));
  }

  static String paper(DocumentKind kind) {
    return switch (kind) {
      case SSAFE, BSAFE -> kind.name();
      case LAISSEZ_PASSER -> "laissez-passer";
      case PASSPORT -> "passport";
      case VISA -> "visa";
      case MEDICAL_CLEARANCE -> "medical clearance";
      case SECURITY_CLEARANCE -> "security clearance";
    };
  }

  /** As a sentence goes on: "a duty station". */
  static String kind(PlaceKind kind) {
    return switch (kind) {
      case COUNTRY -> "a country";
      case AREA -> "an area";
      case DUTY_STATION -> "a duty station";
      case SITE -> "a site";
      case AIRFIELD -> "an airfield";
      case HUB -> "a hub";
    };
  }

  static String state(AirfieldState state) {
    return switch (state) {
      case OPEN -> "open";
      case MILITARY_ONLY -> "open to military flights only";
      case CLOSED -> "closed";
      case UNKNOWN -> "not known to be open";
    };
  }

  private ZoneId desk() {
    return picture.places().zone();
  }
}
