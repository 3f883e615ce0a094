package org.serai.desk.scenario;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.serai.mission.terms.GeoPoint;

/** Draws the ground of a generated mission: a hub, two gateways, areas and duty stations. */
final class Terrain {
  /** Stations that share one security level. */
  private static final int STATIONS_PER_AREA = 3;

  /** The part of those who rotate that can be on the spot at once in calm weeks, percent. */
  static final int ON_THE_SPOT_PERCENT = 38;

  private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");
  private static final int[] STAYS = {6, 8, 4, 6, 12, 6, 8, 4};

  static final Spot HUB = spot("ALA", "Almaty", 43.35, 77.04, "Asia/Almaty");
  static final Spot ISLAMABAD = spot("ISB", "Islamabad", 33.55, 72.83, "Asia/Karachi");
  static final Spot DUSHANBE = spot("DYU", "Dushanbe", 38.54, 68.83, "Asia/Dushanbe");

  /** Real duty stations first, from public airport data; beyond them the generator invents. */
  private static final List<Spot> REAL =
      List.of(
          station("KBL", "Kabul", 34.57, 69.21),
          station("HEA", "Herat", 34.21, 62.23),
          station("KDH", "Kandahar", 31.51, 65.85),
          station("MZR", "Mazar-i-Sharif", 36.71, 67.21),
          station("UND", "Kunduz", 36.67, 68.91),
          station("JAA", "Jalalabad", 34.40, 70.50),
          station("BIN", "Bamyan", 34.81, 67.82),
          station("GRG", "Gardez", 33.63, 69.24),
          station("FBD", "Faizabad", 37.12, 70.52),
          station("MMZ", "Maimana", 35.93, 64.76),
          station("PUL", "Pul-i-Khumri", 35.95, 68.70));

  private final List<Station> stations = new ArrayList<>();

  Terrain(GeneratorOrder order, Random random) {
    int spots = Math.max(order.stations(), order.people() * ON_THE_SPOT_PERCENT / 100);
    double[] weights = new double[order.stations()];
    double sum = 0;
    for (int s = 0; s < weights.length; s++) {
      // Missions are led by one large office; the next ones fall off like ranks of cities.
      weights[s] = 1 / Math.pow(s + 1, 0.8);
      sum += weights[s];
    }
    for (int s = 0; s < weights.length; s++) {
      Spot spot = s < REAL.size() ? REAL.get(s) : invented(s, random);
      int ceiling = (int) Math.max(1, Math.round(spots * weights[s] / sum));
      String area = "AREA-" + (1 + s / STATIONS_PER_AREA);
      Spot placed = new Spot(spot.id(), spot.name(), spot.point(), area, spot.zone());
      int level = 3 + random.nextInt(2);
      Spot gateway = spot.point().latitude() >= 35.5 ? DUSHANBE : ISLAMABAD;
      stations.add(new Station(placed, gateway, ceiling, level, STAYS[s % STAYS.length]));
    }
  }

  List<Station> stations() {
    return List.copyOf(stations);
  }

  /** Areas in their order; each has the calm level of its first station. */
  Set<String> areas() {
    Set<String> areas = new LinkedHashSet<>();
    stations.forEach(station -> areas.add(station.spot().area()));
    return areas;
  }

  /** The level of an area in calm weeks. */
  int calm(String area) {
    return stations.stream()
        .filter(station -> station.spot().area().equals(area))
        .findFirst()
        .orElseThrow()
        .calmLevel();
  }

  /** All places with their zones. */
  TextSheet places() {
    SheetDraft draft =
        new SheetDraft("places", "place", "kind", "name", "area", "latitude", "longitude", "zone");
    add(draft, "hub", HUB);
    add(draft, "airfield", ISLAMABAD);
    add(draft, "airfield", DUSHANBE);
    draft.add("AFG", "country", "Afghanistan", "", "34", "66", KABUL);
    for (String area : areas()) {
      GeoPoint first =
          stations.stream()
              .map(Station::spot)
              .filter(spot -> spot.area().equals(area))
              .findFirst()
              .orElseThrow()
              .point();
      String name = "Area " + area.substring(area.indexOf('-') + 1);
      draft.add(area, "area", name, "", first.latitude(), first.longitude(), KABUL);
    }
    stations.forEach(station -> add(draft, "duty_station", station.spot()));
    return draft.sheet();
  }

  private static void add(SheetDraft draft, String kind, Spot spot) {
    draft.add(
        spot.id(),
        kind,
        spot.name(),
        spot.area(),
        spot.point().latitude(),
        spot.point().longitude(),
        spot.zone());
  }

  private static Spot invented(int number, Random random) {
    double latitude = Math.round((31.5 + 6 * random.nextDouble()) * 100) / 100.0;
    double longitude = Math.round((62 + 9 * random.nextDouble()) * 100) / 100.0;
    String id = "S" + (100 + number);
    return station(id, "Station " + (number + 1), latitude, longitude);
  }

  private static Spot station(String id, String name, double latitude, double longitude) {
    return new Spot(id, name, new GeoPoint(latitude, longitude), "", KABUL);
  }

  private static Spot spot(String id, String name, double lat, double lon, String zone) {
    return new Spot(id, name, new GeoPoint(lat, lon), "", ZoneId.of(zone));
  }
}
