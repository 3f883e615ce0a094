package org.serai.desk.scenario;

import static org.serai.desk.scenario.Column.key;
import static org.serai.desk.scenario.Column.optional;
import static org.serai.desk.scenario.Column.required;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.mission.facts.PeaceFact.IncidentReported;
import org.serai.mission.facts.PeaceFact.IncidentWithdrawn;
import org.serai.mission.facts.PeaceFact.WatchTakenBack;
import org.serai.mission.facts.PeaceFact.ZoneDeclared;
import org.serai.mission.facts.PeaceFact.ZoneEndTakenBack;
import org.serai.mission.facts.PeaceFact.ZoneEnded;
import org.serai.mission.facts.PeaceFact.ZoneExtended;
import org.serai.mission.facts.PeaceFact.ZoneWatched;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;

/** Sheets of zones, of who observed them, and of what happened. */
final class ZoneSheets {
  private static final Kind<List<IncidentKind>> KINDS_KIND =
      Kind.plain("kinds of incident, parted by blanks", "#meta+type", ZoneSheets::kinds);
  private static final Kind<List<GeoPoint>> RING_KIND =
      Kind.plain(
          "corners, latitude and longitude; parted by semicolons", "#geo", ZoneSheets::corners);

  private static final Column<AgreedZoneId> NEW_ZONE =
      key("zone", Ids.NEW_ZONE, "Z-KBL", "names the zone");
  private static final Column<AccordId> ACCORD =
      required("accord", Ids.ACCORD, "MEMO-2017", "the accord that creates it");
  private static final Column<String> NAME =
      required("name", Kinds.TEXT, "Kabul airport", "what it is called");
  private static final Column<PlaceId> PLACE =
      optional("place", Ids.PLACE, "KBL", "around which place; or a ring");
  private static final Column<Integer> KILOMETRES =
      optional("kilometres", Kinds.POSITIVE, "20", "how far around the place");
  private static final Column<List<GeoPoint>> RING =
      optional("ring", RING_KIND, "34.2 62.0; 34.6 62.0; 34.6 62.6", "its corners; or a place");
  private static final Column<List<IncidentKind>> FORBIDS =
      required("forbids", KINDS_KIND, "shelling air_strike", "what must not happen there");
  private static final Column<Moment> FROM =
      required("from", Kinds.TIME, "2021-08-16", "since when it holds");
  private static final Column<Moment> UNTIL =
      required("until", Kinds.TIME, "2021-09-01", "when it ends");
  private static final Column<Moment> EXTENDED =
      optional("extended_until", Kinds.TIME, "2021-10-01", "when it ends, extended at happened");
  private static final Column<Moment> ENDED =
      optional("ended", Kinds.TIME, "2021-08-31 23:59", "when it ended before its time");
  private static final Column<String> REASON =
      optional("reason", Kinds.TEXT, "by letter of the parties", "why it was extended or ended");

  private static final Column<Moment> TAKEN_BACK =
      optional("end_taken_back", Kinds.TIME, "2021-09-02 09:00", "when the end was found wrong");

  static final SheetPlan ZONES =
      SheetPlan.optional(
          "zones",
          "Zones that an accord creates: a ring of corners, or kilometres around a place.",
          List.of(
              NEW_ZONE,
              ACCORD,
              NAME,
              PLACE,
              KILOMETRES,
              RING,
              FORBIDS,
              FROM,
              UNTIL,
              EXTENDED,
              ENDED,
              TAKEN_BACK,
              REASON),
          ZoneSheets::tellZone);

  private static final Column<AgreedZoneId> ZONE =
      key("zone", Ids.ZONE, "Z-KBL", "which zone was observed");
  private static final Column<Moment> SINCE =
      key("from", Kinds.TIME, "2021-08-21 06:00", "since when");
  private static final Column<Moment> TO =
      required("until", Kinds.TIME, "2021-08-23 06:00", "until when, 31 days at most");
  private static final Column<Integer> POSTS =
      required("posts", Kinds.POSITIVE, "2", "how many posts or patrols observed");

  private static final Column<Moment> NO_WATCH =
      optional("withdrawn", Kinds.TIME, "2021-08-24 10:00", "when it was known to be wrong");
  private static final Column<String> NO_WATCH_WHY =
      optional("reason", Kinds.TEXT, "one patrol, not ten", "what was wrong");

  static final SheetPlan WATCHES =
      SheetPlan.dated(
          "zone-watches",
          "Hours in which a zone was observed; silence counts only there.",
          List.of(ZONE, SINCE, TO, POSTS, NO_WATCH, NO_WATCH_WHY),
          (row, tray) -> {
            Instant until = tray.time(TO).orElseThrow();
            Instant since = tray.time(SINCE).orElseThrow();
            AgreedZoneId zone = row.get(ZONE);
            int posts = row.get(POSTS);
            tray.putOn(until, new ZoneWatched(zone, since, until, posts));
            String why = row.find(NO_WATCH_WHY).orElse("");
            tray.time(NO_WATCH)
                .ifPresent(
                    when -> tray.putOn(when, new WatchTakenBack(zone, since, until, posts, why)));
          });

  private static final Column<IncidentId> INCIDENT =
      key(
          "incident",
          Kind.plain("an id, new here", "#event+id", IncidentId::new),
          "UCDP-244657",
          "names the incident as its source does");
  private static final Column<IncidentKind> KIND =
      required("kind", Kinds.choice(IncidentKind.class), "shelling", "what happened");
  private static final Column<Double> LATITUDE =
      required("latitude", Kinds.DEGREES, "34.57", "degrees, north positive");
  private static final Column<Double> LONGITUDE =
      required("longitude", Kinds.DEGREES, "69.21", "degrees, east positive");
  private static final Column<Moment> BEGAN =
      required("from", Kinds.TIME, "2021-08-22 04:10", "when, or the earliest it can have been");
  private static final Column<Moment> OVER =
      optional("until", Kinds.TIME, "2021-08-22 04:40", "the latest it can have been");
  private static final Column<Confidence> CONFIDENCE =
      required("confidence", Kinds.choice(Confidence.class), "confirmed", "how sure it is");
  private static final Column<Integer> COUNT =
      optional("count", Kinds.POSITIVE, "3", "how many, where a source counts; else 1");
  private static final Column<String> NOTE =
      optional("note", Kinds.TEXT, "near the north gate", "what else is known; no names");
  private static final Column<Moment> WITHDRAWN =
      optional("withdrawn", Kinds.TIME, "2021-08-23 12:00", "when its source called it off");
  private static final Column<String> WHY =
      optional("reason", Kinds.TEXT, "a quarry", "why it was called off");

  static final SheetPlan INCIDENTS =
      SheetPlan.dated(
          "incidents",
          "What happened, where and when.",
          List.of(
              INCIDENT,
              KIND,
              LATITUDE,
              LONGITUDE,
              BEGAN,
              OVER,
              CONFIDENCE,
              COUNT,
              NOTE,
              WITHDRAWN,
              WHY),
          ZoneSheets::tellIncident);

  private ZoneSheets() {}

  private static List<IncidentKind> kinds(String text) {
    Kind<IncidentKind> each = Kinds.choice(IncidentKind.class);
    List<IncidentKind> kinds = new ArrayList<>();
    for (String part : Ids.parts(text)) {
      kinds.add(each.reading().read(part));
    }
    return kinds;
  }

  private static List<GeoPoint> corners(String text) {
    List<GeoPoint> corners = new ArrayList<>();
    for (String corner : text.split(";", -1)) {
      String[] degrees = corner.strip().split("\\s+", -1);
      String wanted = "latitude and longitude, parted by a blank";
      Malformed.unless(degrees.length == 2, "ring", corner, wanted);
      double north = Kinds.DEGREES.reading().read(degrees[0]);
      corners.add(new GeoPoint(north, Kinds.DEGREES.reading().read(degrees[1])));
    }
    return corners;
  }

  private static void tellZone(Row row, Tray tray) {
    Optional<Outline> outline = findOutline(row, tray);
    if (outline.isEmpty()) {
      tray.wrong(RING.name(), "", "a ring, or a place with kilometres; one of the two");
      return;
    }
    AgreedZoneId zone = row.get(NEW_ZONE);
    tray.put(
        new ZoneDeclared(
            zone,
            row.get(ACCORD),
            row.get(NAME),
            outline.get(),
            row.get(FORBIDS),
            tray.time(FROM).orElseThrow(),
            tray.time(UNTIL).orElseThrow()));
    String reason = row.find(REASON).orElse("");
    tray.time(EXTENDED).ifPresent(until -> tray.put(new ZoneExtended(zone, until, reason)));
    tray.time(ENDED).ifPresent(when -> tray.putOn(when, new ZoneEnded(zone, reason)));
    tray.time(TAKEN_BACK).ifPresent(when -> tray.putOn(when, new ZoneEndTakenBack(zone, reason)));
  }

  private static Optional<Outline> findOutline(Row row, Tray tray) {
    boolean around = row.find(PLACE).isPresent() && row.find(KILOMETRES).isPresent();
    if (around == row.find(RING).isPresent()) {
      return Optional.empty();
    }
    return around
        ? tray.findPlace(row.get(PLACE))
            .map(Place::point)
            .map(point -> new Outline.Around(row.get(PLACE), point, row.get(KILOMETRES)))
        : Optional.of(new Outline.Ring(row.get(RING)));
  }

  private static void tellIncident(Row row, Tray tray) {
    IncidentId incident = row.get(INCIDENT);
    Instant from = tray.time(BEGAN).orElseThrow();
    Instant until = tray.time(OVER).orElse(from);
    tray.putOn(
        until,
        new IncidentReported(
            incident,
            row.get(KIND),
            new GeoPoint(row.get(LATITUDE), row.get(LONGITUDE)),
            from,
            until,
            row.get(CONFIDENCE),
            row.find(COUNT).orElse(1),
            row.find(NOTE).orElse("")));
    tray.time(WITHDRAWN)
        .ifPresent(
            when -> tray.putOn(when, new IncidentWithdrawn(incident, row.find(WHY).orElse(""))));
  }
}
