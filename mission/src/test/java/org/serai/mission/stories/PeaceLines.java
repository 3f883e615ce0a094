package org.serai.mission.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.RoundId;
import org.serai.mission.terms.RoundOutcome;

/** The lines of a story that speak of talks, zones and incidents. */
final class PeaceLines {
  private static final Set<String> WORDS =
      Set.of(
          "round",
          "concluded",
          "accord",
          "zone",
          "ring",
          "extended",
          "ended",
          "resumed",
          "watched",
          "unwatched",
          "incident",
          "called-off");

  private PeaceLines() {}

  static boolean knows(String word) {
    return WORDS.contains(word);
  }

  static Fact fact(String[] w, String text) {
    return switch (w[0]) {
      case "round" ->
          new PeaceFact.RoundOpened(
              round(w[1]),
              w[3],
              new PlaceId(w[5]),
              LocalDate.parse(w[7]),
              List.of("government", "opposition"),
              List.of("Iran", "Russia", "Turkey"),
              List.of("United Nations"),
              List.of("zones"));
      case "concluded" ->
          new PeaceFact.RoundConcluded(
              round(w[1]),
              LocalDate.parse(w[3]),
              RoundOutcome.valueOf(upper(w[5])),
              "as told",
              List.of("memorandum"));
      case "accord" -> new PeaceFact.AccordReached(new AccordId(w[1]), round(w[3]), "memorandum");
      case "zone" ->
          zone(w, new Outline.Around(new PlaceId(w[4]), point(w[5]), Integer.parseInt(w[6])));
      case "ring" ->
          zone(
              w,
              new Outline.Ring(Arrays.stream(w[4].split(";", -1)).map(PeaceLines::point).toList()));
      case "extended" ->
          new PeaceFact.ZoneExtended(new AgreedZoneId(w[1]), at(w[3]), text.split(": ", 2)[1]);
      case "ended" -> new PeaceFact.ZoneEnded(zone(w[1]), text.split(": ", 2)[1]);
      case "resumed" -> new PeaceFact.ZoneEndTakenBack(zone(w[1]), text.split(": ", 2)[1]);
      case "watched", "unwatched" -> hours(w);
      case "called-off" ->
          new PeaceFact.IncidentWithdrawn(
              new IncidentId(w[1].replace(":", "")), text.split(": ", 2)[1]);
      default -> incident(w);
    };
  }

  /** {@code watched Z-1 from 2021-08-20T00:00Z until 2021-08-21T00:00Z by 2}, or taken back. */
  private static Fact hours(String[] w) {
    int posts = Integer.parseInt(w[7]);
    return w[0].equals("watched")
        ? new PeaceFact.ZoneWatched(zone(w[1]), at(w[3]), at(w[5]), posts)
        : new PeaceFact.WatchTakenBack(zone(w[1]), at(w[3]), at(w[5]), posts, "one patrol");
  }

  /** {@code ... forbids shelling,air_strike from 2021-08-01T00:00Z until 2021-09-01T00:00Z}. */
  private static Fact zone(String[] w, Outline outline) {
    int forbids = Arrays.asList(w).indexOf("forbids");
    return new PeaceFact.ZoneDeclared(
        new AgreedZoneId(w[1]),
        new AccordId(w[3]),
        w[1],
        outline,
        Arrays.stream(w[forbids + 1].split(",", -1)).map(PeaceLines::kind).toList(),
        at(w[forbids + 3]),
        at(w[forbids + 5]));
  }

  /** {@code incident I-1 shelling at 34.5/69.2 from T until T confirmed x 20}. */
  private static Fact incident(String[] w) {
    return new PeaceFact.IncidentReported(
        new IncidentId(w[1]),
        kind(w[2]),
        point(w[4]),
        at(w[6]),
        at(w[8]),
        Confidence.valueOf(upper(w[9])),
        w.length > 11 ? Integer.parseInt(w[11]) : 1,
        "");
  }

  private static IncidentKind kind(String word) {
    return IncidentKind.valueOf(upper(word));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static GeoPoint point(String text) {
    String[] parts = text.split("/", -1);
    return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  private static Instant at(String time) {
    return Instant.parse(time.replaceFirst("Z:?$", ":00Z"));
  }

  private static AgreedZoneId zone(String id) {
    return new AgreedZoneId(id.replace(":", ""));
  }

  private static RoundId round(String id) {
    return new RoundId(id);
  }
}
