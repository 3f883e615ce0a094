package org.serai.desk.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.RoomId;
import org.serai.mission.terms.Safety;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * Everything that touches a person is told in both times: a seat by decision, a refusal, a flight
 * that is cancelled, a bed, a roll-call, and a sighting that comes in three days late.
 */
@QuarkusTest
class S35_TheHistoryOfAPersonTest {
  private static final PersonId SHE = new PersonId("P-0009");
  private static final Days WEEK =
      new Days(LocalDate.parse("2021-08-23"), LocalDate.parse("2021-08-29"));

  @Inject DeskWindow window;
  private final SampleDesk desk = SampleDesk.of(30);
  private int told;

  @BeforeEach
  void eightDaysPass() {
    window.open(desk.open());
    tell(0, new PersonFact.DocumentHeld(SHE, DocumentKind.PASSPORT, WEEK));
    tell(0, new PersonFact.AbsenceAnnounced(SHE, AbsenceKind.LEAVE, WEEK));
    byDecision();
    tell(0, new PersonFact.MoveAnswered(SHE, new BookingId("DO-7/1"), false, "My son is ill."));
    tell(0, new FlightFact.FlightCancelled(SampleMission.out(23), "fog"));
    tell(0, new LodgingFact.BedAssigned(SHE, new RoomId("H1-205"), 2, WEEK));
    RollCallId call = new RollCallId("RC-9");
    tell(0, new WardenFact.RollCallStarted(call, List.of(SampleMission.KABUL), "shots"));
    tell(0, new WardenFact.RollCallAnswered(call, SHE, Safety.SAFE, "cellar", "all of us"));
    tell(72, new MovementFact.Sighted(SHE, SampleMission.HERAT));
    tell(0, new PersonFact.AccessNeeded(new PersonId("P-0012"), true));
  }

  private void byDecision() {
    tell(
        0,
        new SecurityFact.DecisionSigned(
            new DecisionId("DO-7"),
            Measure.RELOCATION,
            List.of(SampleMission.KABUL),
            "",
            "The road is cut."));
    tell(
        0,
        new MovementFact.Booked(
            new BookingId("DO-7/1"),
            SHE,
            SampleMission.out(23),
            SampleMission.KABUL,
            SampleMission.HUB));
  }

  /** Something that happened so many hours ago and is told now. */
  private void tell(int hoursAgo, Fact fact) {
    Report report =
        new Report(
            new FactId(new UUID(35, ++told)),
            hoursAgo == 0 ? minute(told) : SampleMission.NOW.minus(Duration.ofHours(hoursAgo)),
            new ReporterId("DESK-KBL"),
            Source.DESK,
            Standing.HAPPENED,
            fact);
    assertThat(desk.record(List.of(report), Seen.NOTHING)).isInstanceOf(Outcome.Accepted.class);
  }

  /** Minute by minute, the last of them before now. */
  private static Instant minute(int number) {
    return SampleMission.NOW.minus(Duration.ofMinutes(50L - number));
  }

  private static JsonPath history(String choice) {
    return given()
        .get("/api/people/P-0009/history?limit=200" + choice)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void everythingThatTouchesThePersonIsToldInWordsNewestFirst() {
    assertThat(history("").<String>getList("items.words"))
        .startsWith(
            "answered the roll-call: safe, cellar, all of us",
            "given bed 2 of room H1-205, nights of 23 Aug 2021 to 29 Aug 2021",
            "UN-223/2021-08-24 cancelled: fog",
            "says: I cannot make the move: My son is ill.",
            "booked on UN-223/2021-08-24, Kabul to Almaty",
            "decision DO-7 signed, relocation at Kabul: The road is cut.",
            "leave announced, 23 Aug 2021 to 29 Aug 2021",
            "holds a passport, 23 Aug 2021 to 29 Aug 2021",
            "seen at Herat")
        .noneMatch(words -> words.contains("steps"));
  }

  @Test
  void whatWasToldLateIsMarkedAndCanBeAskedForAlone() {
    JsonPath late = history("&late=true&kind=MOVEMENT");
    assertThat(late.<String>getList("items.words")).containsExactly("seen at Herat");
    assertThat(late.getBoolean("items[0].late")).isTrue();
    assertThat(late.getBoolean("items[0].outOfOrder")).isTrue();
    assertThat(Instant.parse(late.getString("items[0].happened")))
        .isEqualTo(SampleMission.NOW.minus(Duration.ofDays(3)));
    assertThat(Instant.parse(late.getString("items[0].recorded"))).isEqualTo(SampleMission.NOW);
  }

  @Test
  void headingsCountWhatStandsUnderThem() {
    JsonPath all = history("");
    assertThat(all.<Integer>getList("kinds.count").stream().mapToInt(n -> n).sum())
        .isEqualTo(all.getInt("all"));
    assertThat(all.<String>getList("kinds.kind"))
        .contains(
            "MOVEMENT", "SEAT", "REGISTER", "PAPER", "LEAVE", "BED", "HEAD_COUNT", "DECISION");
    given()
        .get("/api/people/P-0009/history?kind=BED")
        .then()
        .body("total", equalTo(1))
        .body("all", equalTo(all.getInt("all")));
  }

  @Test
  void anEarlierMomentShowsWhatHadHappenedByThen() {
    String before = SampleMission.NOW.minus(Duration.ofHours(71)).toString();
    assertThat(history("&at=" + before).<String>getList("items.words"))
        .startsWith("seen at Herat")
        .noneMatch(words -> words.startsWith("answered"));
    given().get("/api/people/P-9999/history").then().statusCode(404);
    assertThat(desk.mission().ledger().line(SHE).account()).isNotEqualTo(Account.AWAY);
  }
}
