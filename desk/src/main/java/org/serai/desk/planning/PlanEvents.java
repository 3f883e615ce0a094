package org.serai.desk.planning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.serai.mission.Mission;
import org.serai.mission.flights.Flight;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.SecurityLevel;

/** Reads events as people write them: one line, words first, then days. */
public final class PlanEvents {
  /** What can be written; times are in the zone of the mission's desk. */
  public static final List<String> FORMS =
      List.of(
          "cancel FLIGHT",
          "add FROM TO DAY TIME TIME SEATS",
          "level AREA 1-6 from DAY [until DAY]",
          "ceiling STATION HEADS from DAY [until DAY]",
          "close AIRFIELD from DAY [until DAY]",
          "ill PERSON from DAY until DAY",
          "expire PERSON DOCUMENT on DAY",
          "beds +/-NUMBER from DAY [until DAY]");

  private static final int LONGEST = 200;

  private final Mission mission;
  private final ZoneId zone;
  private final String text;
  private final String[] words;

  private PlanEvents(Mission mission, String text) {
    this.mission = mission;
    zone = mission.places().zone();
    this.text = text;
    words = text.strip().split("\\s+");
  }

  /** The event, or a refusal that says what would be right. */
  public static PlanEvent read(Mission mission, String text) {
    Malformed.unless(text.length() <= LONGEST, "event", text, "at most " + LONGEST + " letters");
    return new PlanEvents(mission, text).event();
  }

  private PlanEvent event() {
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "cancel" -> cancel();
      case "add" -> add();
      case "level" -> level();
      case "ceiling" -> ceiling();
      case "close" -> close();
      case "ill" -> ill();
      case "expire" -> expire();
      case "beds" -> beds();
      default -> throw new Malformed("event", text, "one of " + FORMS);
    };
  }

  private PlanEvent cancel() {
    length(2, 2);
    FlightId flight = new FlightId(words[1]);
    Optional<Flight> known = mission.flights().findFlight(flight);
    Malformed.unless(
        known.isPresent() && known.get().flies(),
        "event",
        text,
        known.isPresent()
            ? "a flight that is to fly; " + flight + " is cancelled"
            : "a flight that is to fly; there is no " + flight);
    return new PlanEvent.FlightCancelled(flight);
  }

  private PlanEvent add() {
    length(7, 7);
    LocalDate day = day(3);
    Instant departs = at(day, 4);
    Instant arrives = at(day, 5);
    Malformed.unless(arrives.isAfter(departs), "event", text, "an arrival after the departure");
    return new PlanEvent.FlightAdded(place(1), place(2), departs, arrives, number(6, 1, 1_000));
  }

  private PlanEvent level() {
    length(5, 7);
    SecurityLevel level = SecurityLevel.of(number(2, 1, 6));
    return new PlanEvent.LevelChanged(area(1), level, after(3, "from"), until(5));
  }

  private PlanEvent ceiling() {
    length(5, 7);
    return new PlanEvent.CeilingChanged(
        station(1), number(2, 0, 100_000), after(3, "from"), until(5));
  }

  private PlanEvent close() {
    length(4, 6);
    return new PlanEvent.AirfieldClosed(place(1), after(2, "from"), until(4));
  }

  private PlanEvent ill() {
    length(6, 6);
    LocalDate first = after(2, "from");
    LocalDate last = after(4, "until");
    Malformed.unless(!last.isBefore(first), "event", text, "a last day not before the first");
    return new PlanEvent.PersonIll(person(1), new Days(first, last));
  }

  private PlanEvent expire() {
    length(5, 5);
    return new PlanEvent.DocumentExpired(person(1), document(2), after(3, "on"));
  }

  private PlanEvent beds() {
    length(4, 6);
    return new PlanEvent.BedsChanged(number(1, -100_000, 100_000), after(2, "from"), until(4));
  }

  private void length(int least, int most) {
    Malformed.unless(
        words.length >= least && words.length <= most && (words.length - least) % 2 == 0,
        "event",
        text,
        "one of "
            + FORMS.stream().filter(f -> f.startsWith(words[0].toLowerCase(Locale.ROOT))).toList());
  }

  private PlaceId place(int word) {
    PlaceId id = new PlaceId(words[word]);
    Malformed.unless(
        mission.places().findPlace(id).isPresent(),
        "event",
        text,
        "a place of the mission; there is no " + id);
    return id;
  }

  private PlaceId station(int word) {
    PlaceId id = place(word);
    boolean station = mission.places().place(id).kind() == PlaceKind.DUTY_STATION;
    Malformed.unless(station, "event", text, "a duty station, not " + id);
    return id;
  }

  /** A level is of an area; whoever names a station means the area that it lies in. */
  private PlaceId area(int word) {
    return mission.places().place(place(word)).area();
  }

  private PersonId person(int word) {
    PersonId id = new PersonId(words[word]);
    Malformed.unless(
        mission.people().findPerson(id).isPresent(),
        "event",
        text,
        "a person of the mission; there is no " + id);
    return id;
  }

  private DocumentKind document(int word) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(words[word]))
        .findFirst()
        .orElseThrow(
            () -> new Malformed("event", text, "one of " + List.of(DocumentKind.values())));
  }

  private LocalDate after(int word, String before) {
    Malformed.unless(
        words[word].equalsIgnoreCase(before), "event", text, "\"" + before + "\" before the day");
    return day(word + 1);
  }

  private Optional<LocalDate> until(int word) {
    return words.length > word ? Optional.of(after(word, "until")) : Optional.empty();
  }

  private LocalDate day(int word) {
    // A signed year lies outside of what can be planned, and of what can be reckoned from.
    if (!Character.isDigit(words[word].charAt(0))) {
      throw new Malformed("event", text, "a day such as 2021-09-03");
    }
    try {
      return LocalDate.parse(words[word]);
    } catch (DateTimeException e) {
      throw caused("a day such as 2021-09-03", e);
    }
  }

  private Instant at(LocalDate day, int word) {
    try {
      return day.atTime(LocalTime.parse(words[word])).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw caused("a time such as 08:00", e);
    }
  }

  private int number(int word, int least, int most) {
    try {
      int value = Integer.parseInt(words[word]);
      Malformed.unless(
          value >= least && value <= most, "event", text, "a number from " + least + " to " + most);
      return value;
    } catch (NumberFormatException e) {
      throw caused("a whole number", e);
    }
  }

  private Malformed caused(String wanted, Exception cause) {
    Malformed refused = new Malformed("event", text, wanted);
    refused.initCause(cause);
    return refused;
  }
}
