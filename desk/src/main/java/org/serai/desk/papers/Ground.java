package org.serai.desk.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.Mission;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** Words for the places, posts and times of one mission, the same on every paper. */
record Ground(Mission mission) {
  private static final DateTimeFormatter DAY = format("d MMM yyyy");
  private static final DateTimeFormatter SHORT_DAY = format("d MMM");
  private static final DateTimeFormatter HOUR = format("d MMM HH:mm");
  private static final DateTimeFormatter EXACT = format("uuuu-MM-dd'T'HH:mmxxx");

  /** Papers go to many countries: one language, whatever machine prints them. */
  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  ZoneId zone() {
    return mission.places().zone();
  }

  /** The zone of a place, or that of the desk where the place is not on the map. */
  ZoneId zone(PlaceId place) {
    return mission.places().findPlace(place).map(Place::zone).orElse(zone());
  }

  String name(PlaceId place) {
    return mission.places().findPlace(place).map(Place::name).orElse(place.value());
  }

  Optional<Post> findPost(Standpoint standpoint) {
    return findPostId(standpoint).flatMap(id -> mission.posts().findPost(id));
  }

  Optional<PostId> findPostId(Standpoint standpoint) {
    return switch (standpoint) {
      case Standpoint.AtPost at -> Optional.of(at.post());
      case Standpoint.CoveringFromHub cover -> Optional.of(cover.post());
      case Standpoint.AtStation _, Standpoint.AtHub _, Standpoint.Out _ -> Optional.empty();
    };
  }

  /** The place of a standpoint; empty for one who is away. */
  Optional<PlaceId> findPlace(Standpoint standpoint) {
    return switch (standpoint) {
      case Standpoint.AtPost at -> Optional.of(at.station());
      case Standpoint.AtStation at -> Optional.of(at.station());
      case Standpoint.CoveringFromHub _, Standpoint.AtHub _ -> mission.places().findHub();
      case Standpoint.Out _ -> Optional.empty();
    };
  }

  /** "Kabul, Security adviser"; "Almaty, covering Security adviser"; "away". */
  String words(Standpoint standpoint) {
    String place = findPlace(standpoint).map(this::name).orElse("away");
    String covering = Kind.of(standpoint) == Kind.COVER ? "covering " : "";
    return findPost(standpoint)
        .map(post -> place + ", " + covering + post.function())
        .orElse(place);
  }

  LocalDate day(Instant moment) {
    return moment.atZone(zone()).toLocalDate();
  }

  /** "26 Aug 2021", at the desk. */
  String dayWords(Instant moment) {
    return DAY.format(moment.atZone(zone()));
  }

  /** "22 Aug 2021" by the calendar of the place. */
  String dateAt(PlaceId place, Instant moment) {
    return DAY.format(moment.atZone(zone(place)));
  }

  /** "26 Aug", at the desk. */
  String shortDay(Instant moment) {
    return SHORT_DAY.format(moment.atZone(zone()));
  }

  /** "26 Aug 14:30" on the clock of the place. */
  String hour(Instant moment, PlaceId place) {
    return HOUR.format(moment.atZone(zone(place)));
  }

  /** "26 Aug 14:30" on the clock of the desk. */
  String hour(Instant moment) {
    return HOUR.format(moment.atZone(zone()));
  }

  /** ISO 8601 to the minute, with the offset that holds at the place that day. */
  String exact(Instant moment, ZoneId zone) {
    ZonedDateTime time = moment.atZone(zone);
    return EXACT.format(time);
  }
}
