package org.serai.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.serai.desk.Desk;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.PlaceFact.MissionOpened;
import org.serai.mission.facts.PlaceFact.PlaceDescribed;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** A mission of one station and a hub, with as many people as a measurement needs. */
final class BenchGround {
  static final PlaceId KABUL = new PlaceId("KBL");
  static final PlaceId HUB = new PlaceId("ALA");
  private static final ZoneId ZONE = ZoneId.of("Asia/Kabul");

  private final MissionId mission;
  private final List<Report> reports = new ArrayList<>();

  private BenchGround(MissionId mission) {
    this.mission = mission;
  }

  /** The mission with so many people in Kabul. */
  static BenchGround of(MissionId mission, int people) {
    BenchGround ground = new BenchGround(mission);
    AgencyId agency = new AgencyId("UNAMA");
    ground.add(new MissionOpened(mission.value(), HUB, ZONE));
    ground.add(place(KABUL, PlaceKind.DUTY_STATION, "Kabul"));
    ground.add(place(HUB, PlaceKind.HUB, "Almaty"));
    ground.add(new AgencyDescribed(agency, "UNAMA"));
    for (int i = 0; i < people; i++) {
      ground.add(
          new PersonRegistered(
              person(i),
              agency,
              Category.NATIONAL_STAFF,
              Sex.UNSTATED,
              new Account.At(KABUL),
              LocalDate.parse("2021-01-01")));
    }
    return ground;
  }

  private static PlaceDescribed place(PlaceId id, PlaceKind kind, String name) {
    return new PlaceDescribed(new Place(id, kind, name, id, new GeoPoint(34.57, 69.21), ZONE));
  }

  static PersonId person(int i) {
    return new PersonId("P-%06d".formatted(i));
  }

  BenchGround add(Fact fact) {
    reports.add(
        new Report(
            new FactId(UUID.randomUUID()),
            Instant.now().minusSeconds(60),
            new ReporterId("bench"),
            Source.DESK,
            Standing.HAPPENED,
            fact));
    return this;
  }

  /** Writes it into the journal of a folder, and says what became of it. */
  void record(Path folder) {
    try (Desk desk = Desk.open(Desk.Store.open(folder, ""), mission, InstantSource.system())) {
      System.out.println(desk.record(reports).getClass().getSimpleName());
    }
  }

  /** The processor time that a process has used so far. */
  static Duration cpu(long process) {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }
}
