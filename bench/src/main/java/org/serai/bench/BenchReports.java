package org.serai.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact.Sighted;
import org.serai.mission.facts.PersonFact.DocumentHeld;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.PlaceFact.MissionOpened;
import org.serai.mission.facts.PlaceFact.PlaceDescribed;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** What the clients of a measurement report: a mission of 10,000 people, then their papers. */
final class BenchReports {
  static final int PEOPLE = 10_000;

  private static final List<DocumentKind> KINDS = List.of(DocumentKind.values());
  private static final PlaceId HUB = new PlaceId("ALA");
  private static final AgencyId AGENCY = new AgencyId("UNAMA");
  private static final ReporterId DESK = new ReporterId("desk");
  private static final LocalDate DAY = LocalDate.of(2021, 8, 18);
  private static final Instant START = Instant.parse("2021-08-18T06:00:00Z");

  private BenchReports() {}

  static List<Report> opening() {
    ZoneId zone = ZoneId.of("Asia/Almaty");
    GeoPoint point = new GeoPoint(43.35, 77.04);
    List<Report> reports = new ArrayList<>();
    reports.add(report(0, new MissionOpened("bench", HUB, zone)));
    reports.add(
        report(0, new PlaceDescribed(new Place(HUB, PlaceKind.HUB, "Almaty", HUB, point, zone))));
    reports.add(report(0, new AgencyDescribed(AGENCY, "UNAMA")));
    for (int i = 0; i < PEOPLE; i++) {
      reports.add(report(0, registered(i)));
    }
    return reports;
  }

  private static Fact registered(int person) {
    Account at = new Account.At(HUB);
    return new PersonRegistered(
        id(person), AGENCY, Category.INTERNATIONAL_STAFF, Sex.UNSTATED, at, DAY);
  }

  /** Papers of people and where they were seen, in turn. */
  static List<Report> reports(long first, int count) {
    List<Report> reports = new ArrayList<>(count);
    for (long i = first; i < first + count; i++) {
      PersonId person = id(Math.floorMod(i * 7_919, PEOPLE));
      DocumentKind kind = KINDS.get(Math.floorMod(i, KINDS.size()));
      reports.add(
          report(
              i,
              i % 4 == 0
                  ? new Sighted(person, HUB)
                  : new DocumentHeld(person, kind, new Days(DAY, DAY.plusDays(i % 1_000)))));
    }
    return reports;
  }

  private static PersonId id(int person) {
    return new PersonId("P-" + person);
  }

  private static Report report(long minute, Fact fact) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    FactId id = new FactId(new UUID(random.nextLong(), random.nextLong()));
    return new Report(
        id, START.plusSeconds(60 * minute), DESK, Source.DESK, Standing.HAPPENED, fact);
  }
}
