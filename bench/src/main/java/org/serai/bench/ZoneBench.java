package org.serai.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.Report;
import org.serai.mission.peace.Peace;
import org.serai.mission.peace.Tally;
import org.serai.mission.peace.Violations;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.Confidence;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentId;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * Incidents against zones: how long all of them take to be set against the rules of all zones.
 * Arguments: incidents, zones, a seed. CPU milliseconds of the one thread that works. Half of the
 * zones are rings of 24 corners, half are circles; incidents lie within some country of ten
 * degrees.
 */
public final class ZoneBench {
  private static final Instant START = Instant.parse("2021-01-01T00:00:00Z");
  private static final int DAYS = 365;
  private static final int SECONDS_IN_DAY = 86_400;
  private static final int CORNERS = 24;
  private static final int ROUNDS = 5;

  private final SplittableRandom random;
  private Peace peace = Peace.EMPTY;
  private long facts;

  private ZoneBench(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Prints one line for each thing that is measured. */
  public static void main(String[] arguments) {
    int incidents = Integer.parseInt(arguments[0]);
    ZoneBench bench = new ZoneBench(Long.parseLong(arguments[2]));
    long before = Processor.nanos();
    bench.zones(Integer.parseInt(arguments[1]));
    for (int i = 0; i < incidents; i++) {
      bench.incident(i);
    }
    System.out.printf(
        "%,d incidents, %d zones: folded in %.0f CPU ms%n",
        bench.peace.incidents().byId().size(),
        bench.peace.zones().size(),
        Processor.millisSince(before));
    for (int i = 0; i < ROUNDS; i++) {
      bench.tally();
    }
    System.out.printf(
        "heap in use %,d MB%n",
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  private void tally() {
    long before = Processor.nanos();
    var tallies =
        new Violations(peace).tallies(START, START.plusSeconds((long) DAYS * SECONDS_IN_DAY));
    double millis = Processor.millisSince(before);
    long violations = tallies.values().stream().mapToLong(Tally::violations).sum();
    double width =
        tallies.values().stream().mapToDouble(t -> t.rate().upper() - t.rate().lower()).sum();
    System.out.printf(
        "all incidents against all zones: %.0f CPU ms; %,d violations, intervals %.4f wide%n",
        millis, violations, width);
  }

  private void zones(int count) {
    for (int i = 0; i < count; i++) {
      AgreedZoneId id = new AgreedZoneId("Z-" + i);
      GeoPoint middle = point(0.5);
      tell(
          new PeaceFact.ZoneDeclared(
              id,
              new AccordId("A"),
              "zone " + i,
              i % 2 == 0 ? ring(middle) : new Outline.Around(new PlaceId("P"), middle, 20 + i),
              List.of(IncidentKind.SHELLING, IncidentKind.AIR_STRIKE, IncidentKind.SMALL_ARMS),
              START,
              START.plusSeconds((long) DAYS * SECONDS_IN_DAY)));
      for (int day = 0; day < DAYS; day += 2) {
        Instant from = START.plusSeconds((long) day * SECONDS_IN_DAY);
        tell(new PeaceFact.ZoneWatched(id, from, from.plusSeconds(SECONDS_IN_DAY), 2));
      }
    }
  }

  private Outline ring(GeoPoint middle) {
    List<GeoPoint> corners = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double far = 0.1 + 0.4 * random.nextDouble();
      double turn = 2 * Math.PI * i / CORNERS;
      corners.add(
          new GeoPoint(
              middle.latitude() + far * Math.sin(turn), middle.longitude() + far * Math.cos(turn)));
    }
    return new Outline.Ring(corners);
  }

  private void incident(int number) {
    Instant from = START.plusSeconds(random.nextLong((long) DAYS * SECONDS_IN_DAY - 1));
    IncidentKind[] kinds = IncidentKind.values();
    tell(
        new PeaceFact.IncidentReported(
            new IncidentId("I-" + number),
            kinds[random.nextInt(kinds.length)],
            point(0),
            from,
            from,
            Confidence.CONFIRMED,
            1,
            ""));
  }

  private GeoPoint point(double margin) {
    return new GeoPoint(
        30 + random.nextDouble(margin, 10 - margin), 60 + random.nextDouble(margin, 10 - margin));
  }

  private void tell(PeaceFact fact) {
    peace =
        peace.after(
            new Report(
                new FactId(new UUID(7, facts++)),
                START,
                new ReporterId("bench"),
                Source.DESK,
                Standing.HAPPENED,
                fact));
  }
}
