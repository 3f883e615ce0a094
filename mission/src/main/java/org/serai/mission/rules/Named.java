package org.serai.mission.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/** Places by their names and times by the clock on the wall there, as a duty officer says them. */
public final class Named {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

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

  private ZoneId desk() {
    return picture.places().zone();
  }
}
