package org.serai.desk.door;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact.Sighted;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.PersonFact.PersonSeparated;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.PlaceFact.MissionOpened;
import org.serai.mission.facts.PlaceFact.PlaceDescribed;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
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

/** Reports for tests at the door; the same fact always has the same id. */
final class Reports {
  static final PlaceId ALMATY = new PlaceId("ALA");
  private static final AgencyId UNAMA = new AgencyId("UNAMA");
  private static final Instant HAPPENED = Instant.parse("2021-08-18T06:00:00.000000789Z");

  private Reports() {}

  /** A mission, its hub and its agency: what everything else builds on. */
  static List<Report> opening() {
    ZoneId zone = ZoneId.of("Asia/Almaty");
    Place almaty =
        new Place(ALMATY, PlaceKind.HUB, "Алматы", ALMATY, new GeoPoint(43.35, 77.04), zone);
    return List.of(
        report(new MissionOpened("Almaty office", ALMATY, zone)),
        report(new PlaceDescribed(almaty)),
        report(new AgencyDescribed(UNAMA, "UN Assistance Mission in Afghanistan")));
  }

  static Report person(int number) {
    return report(
        new PersonRegistered(
            id(number),
            UNAMA,
            Category.INTERNATIONAL_STAFF,
            Sex.UNSTATED,
            new Account.At(ALMATY),
            LocalDate.of(2021, 8, 18)));
  }

  static Report sighted(int number) {
    return report(new Sighted(id(number), ALMATY));
  }

  static Report separated(int number, String reason) {
    return report(new PersonSeparated(id(number), reason));
  }

  private static PersonId id(int number) {
    return new PersonId("P-" + number);
  }

  private static Report report(Fact fact) {
    byte[] name = fact.toString().getBytes(StandardCharsets.UTF_8);
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(name)),
        HAPPENED,
        new ReporterId("desk"),
        Source.DESK,
        Standing.HAPPENED,
        fact);
  }
}
