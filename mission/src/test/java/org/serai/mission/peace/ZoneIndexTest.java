package org.serai.mission.peace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;

/** The grid finds the zones that a look at every zone finds, poles and date line included. */
class ZoneIndexTest {
  private static final int WORLDS = 200;
  private static final int POINTS = 200;

  private SplittableRandom random = new SplittableRandom(0); // Replaced in each test.

  @Test
  void agreesWithALookAtEveryZone() {
    long seed = System.nanoTime();
    random = new SplittableRandom(seed);
    for (int world = 0; world < WORLDS; world++) {
      // Worlds of some degrees, anywhere: zones and points would else hardly ever meet.
      GeoPoint middle = new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      List<Zone> zones = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        zones.add(zone(i, random.nextBoolean() ? ring(middle) : circle(middle)));
      }
      ZoneIndex index = new ZoneIndex(zones);
      for (int i = 0; i < POINTS; i++) {
        GeoPoint point = near(middle, 6);
        List<Zone> looked =
            zones.stream()
                .filter(zone -> zone.contains(point))
                .sorted(Comparator.comparing(Zone::id))
                .toList();
        assertThat(index.at(point)).as("seed %d, %s", seed, point).isEqualTo(looked);
      }
    }
  }

  private static Zone zone(int number, Outline outline) {
    return new Zone(
        new AgreedZoneId("Z-" + number),
        new AccordId("A"),
        "a zone",
        outline,
        Set.of(IncidentKind.SHELLING),
        Instant.EPOCH,
        List.of(Instant.EPOCH.plusSeconds(1)),
        Optional.empty());
  }

  private Outline circle(GeoPoint middle) {
    return new Outline.Around(new PlaceId("P"), near(middle, 3), random.nextInt(1, 400));
  }

  private Outline ring(GeoPoint middle) {
    GeoPoint centre = near(middle, 3);
    List<GeoPoint> corners = new ArrayList<>();
    int many = random.nextInt(3, 12);
    for (int i = 0; i < many; i++) {
      double turn = 2 * Math.PI * i / many;
      double far = random.nextDouble(0.1, 2);
      corners.add(
          new GeoPoint(
              Math.clamp(centre.latitude() + far * Math.sin(turn), -90, 90),
              Math.clamp(centre.longitude() + far * Math.cos(turn), -180, 180)));
    }
    return new Outline.Ring(corners);
  }

  private GeoPoint near(GeoPoint middle, double degrees) {
    double north = middle.latitude() + random.nextDouble(-degrees, degrees);
    double east = middle.longitude() + random.nextDouble(-degrees, degrees);
    double wrapped = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
    return new GeoPoint(Math.clamp(north, -90, 90), wrapped);
  }
}
