package org.serai.desk.papers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.serai.mission.Mission;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.PostFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.Criticality;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.PostId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.SecurityLevel;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** An invented mission to write papers about: a hub, stations, posts, people, weekly flights. */
final class SampleGround {
  static final LocalDate FIRST = LocalDate.of(2021, 9, 6);
  static final PlaceId HUB = new PlaceId("ALA");
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");
  private static final List<String> TOWNS =
      List.of("Kabul", "Herat", "Mazar-i-Sharif", "Kandahar", "Bamyan", "Faizabad");
  private static final List<String> FUNCTIONS =
      List.of("Security adviser", "Political affairs", "=Aid, \"cash\"", "Movement control");

  private Mission mission = Mission.empty(new MissionId("sample"));
  final int people;
  final int stations;
  final int weeks;

  SampleGround(int people, int stations, int weeks) {
    this.people = people;
    this.stations = stations;
    this.weeks = weeks;
    places();
    posts();
    people();
    flights();
  }

  Mission mission() {
    return mission;
  }

  static Instant monday(int week) {
    return FIRST.plusWeeks(week).atStartOfDay(ALMATY).toInstant();
  }

  PlaceId station(int person) {
    return new PlaceId("S" + person % stations);
  }

  /** Two people share a post. */
  PostId post(int person) {
    int pair = person / (2 * stations);
    return new PostId("Q" + person % stations + "-" + pair);
  }

  static PersonId person(int number) {
    return new PersonId("P-%04d".formatted(number + 1));
  }

  FlightId flight(int week, int station) {
    return new FlightId("UN-%d%02d".formatted(week + 1, station));
  }

  void add(Standing standing, Fact fact) {
    UUID id = UUID.nameUUIDFromBytes(fact.toString().getBytes(StandardCharsets.UTF_8));
    Instant now = monday(0).minus(Duration.ofDays(3));
    Report report =
        new Report(new FactId(id), now, new ReporterId("sample"), Source.DESK, standing, fact);
    mission = mission.folded(new Entry(mission.lastEntry() + 1, now, report));
  }

  private void happens(Fact fact) {
    add(Standing.HAPPENED, fact);
  }

  private void places() {
    place(HUB, PlaceKind.HUB, "Almaty", ALMATY);
    for (int s = 0; s < stations; s++) {
      String name = TOWNS.get(s % TOWNS.size()) + (s < TOWNS.size() ? "" : " " + s);
      place(station(s), PlaceKind.DUTY_STATION, name, KABUL);
      happens(new SecurityFact.CeilingSet(station(s), FIRST, people / stations));
      happens(new SecurityFact.StayRuleSet(station(s), 35, 7, 7));
      happens(new SecurityFact.LevelSet(station(s), SecurityLevel.MODERATE, java.util.Map.of()));
    }
    happens(new PlaceFact.MissionOpened("Assistance mission", HUB, ALMATY));
    happens(new PlaceFact.AgencyDescribed(new AgencyId("UNAMA"), "UNAMA"));
    happens(new PlaceFact.AgencyDescribed(new AgencyId("WFP"), "WFP"));
    happens(new LodgingFact.HubCapSet(HUB, FIRST, people / 2));
  }

  private void place(PlaceId id, PlaceKind kind, String name, ZoneId zone) {
    happens(
        new PlaceFact.PlaceDescribed(
            new Place(id, kind, name, id, new GeoPoint(34.5, 69.2), zone)));
  }

  private void posts() {
    for (int person = 0; person < people; person++) {
      if (mission.posts().findPost(post(person)).isEmpty()) {
        int kind = person / (2 * stations) % FUNCTIONS.size();
        happens(
            new PostFact.PostEstablished(
                post(person),
                station(person),
                FUNCTIONS.get(kind),
                Criticality.of(kind + 1),
                kind == 1 ? 2 : 1,
                2,
                kind != 3));
      }
    }
  }

  private void people() {
    for (int person = 0; person < people; person++) {
      Category category = person % 5 == 4 ? Category.UN_VOLUNTEER : Category.INTERNATIONAL_STAFF;
      happens(
          new PersonFact.PersonRegistered(
              person(person),
              new AgencyId(person % 3 == 0 ? "WFP" : "UNAMA"),
              category,
              Sex.UNSTATED,
              new Account.At(HUB),
              FIRST.minusDays(20)));
    }
  }

  private void flights() {
    for (int week = 0; week < weeks; week++) {
      for (int s = 0; s < stations; s++) {
        Instant out = monday(week).plus(Duration.ofHours(6 + s % 12));
        Leg there = new Leg(HUB, station(s), out, out.plus(Duration.ofHours(3)));
        Instant home = there.arrives().plus(Duration.ofHours(1));
        Leg back = new Leg(station(s), HUB, home, home.plus(Duration.ofHours(3)));
        int seats = Math.max(19, people / stations);
        happens(
            new FlightFact.FlightScheduled(
                flight(week, s), "C-295", seats, 105 * seats, List.of(there, back)));
      }
    }
  }
}
