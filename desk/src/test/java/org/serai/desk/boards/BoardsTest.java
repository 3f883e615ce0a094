package org.serai.desk.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.desk.api.SampleDesk;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.flights.FlightState;
import org.serai.mission.ledger.Booking;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.StateCode;

/** What each page is told, on a mission of 120 people. */
class BoardsTest {
  private static final SampleMission SAMPLE = SampleMission.of(120);
  private static final AsOf NOW = SAMPLE.asOf();

  @Test
  void theMapCountsEverybodyOnce() {
    MapBoard map = MapBoard.of(NOW);
    int onTheGround = map.stations().stream().mapToInt(MapBoard.Station::heads).sum();
    assertThat(onTheGround + map.aboard() + map.away() + map.suspense()).isEqualTo(120);
    assertThat(map.people()).isEqualTo(120);
  }

  @Test
  void theMapShowsLevelsWithTheTimeTheyWereSet() {
    var kunduz = station(MapBoard.of(NOW), "UND");
    assertThat(kunduz.level()).isEqualTo(6);
    assertThat(kunduz.levelSince()).isEqualTo("2021-08-01T00:00:00Z");
  }

  @Test
  void thePastShowsNobodyAtTheHubBeforeTheFirstFlight() {
    MapBoard before = MapBoard.of(NOW.at(Instant.parse("2021-08-10T00:00:00Z")));
    assertThat(station(before, "ALA").heads()).isZero();
    assertThat(station(MapBoard.of(NOW), "ALA").heads()).isPositive();
  }

  @Test
  void theFutureTakesBookingsAsComeTrue() {
    AsOf inOctober = NOW.at(Instant.parse("2021-10-10T00:00:00Z"));
    assertThat(station(MapBoard.of(inOctober), "ALA").heads())
        .isGreaterThan(station(MapBoard.of(NOW), "ALA").heads());
  }

  @Test
  void aBookingWhoseTimePassedUnusedMovesNobody() {
    // P-0004 is booked out long after now; looked at from a later present, nobody saw him board.
    AsOf later = AsOf.now(SAMPLE.mission(), Instant.parse("2021-11-20T00:00:00Z"));
    assertThat(later.findAccount(SampleMission.person("P-0006")))
        .isEqualTo(SAMPLE.asOf().findAccount(SampleMission.person("P-0006")));
  }

  @Test
  void everyBarOfTheTimelineEndsWhereTheNextBegins() {
    TimelineBoard timeline = TimelineBoard.of(NOW);
    assertThat(timeline.bars()).hasSize(120);
    for (int[] bars : timeline.bars()) {
      for (int i = 4; i < bars.length; i += 4) {
        assertThat(bars[i + 1]).isEqualTo(bars[i - 2]);
      }
    }
  }

  @Test
  void theTimelineMarksStaysBeyondTheRule() {
    TimelineBoard timeline = TimelineBoard.of(NOW);
    assertThat(timeline.marks()).isNotEmpty();
    assertThat(timeline.texts()).anyMatch(text -> text.contains("42 days"));
    assertThat(timeline.texts()).noneMatch(text -> text.matches(".*the rule of [A-Z]+ allows.*"));
  }

  @Test
  void headsOverTimeSumToEverybodyOnEveryDay() {
    HeadsBoard heads = HeadsBoard.of(NOW);
    for (int day = 40; day < heads.days(); day++) {
      int at = day;
      int sum = heads.places().stream().mapToInt(p -> p.heads()[at]).sum() + heads.away()[day];
      assertThat(sum).as("day %d", day).isEqualTo(120);
    }
  }

  @Test
  void aPostIsCoveredOnlyByWhoStandsThere() {
    CoverageBoard coverage = CoverageBoard.of(NOW);
    assertThat(coverage.rows()).hasSize(20);
    var security =
        coverage.rows().stream().filter(r -> r.key().value().equals("KBL-1")).findFirst();
    int[] spot = security.orElseThrow().spot();
    assertThat(Arrays.stream(spot).max().orElse(0)).isPositive();
    assertThat(spot[spot.length - 1]).isZero();
  }

  @Test
  void theFlightsBoardCountsSeatsAndSaysWhatIsCancelled() {
    FlightsBoard flights = FlightsBoard.of(NOW, true, Paging.FIRST);
    assertThat(flights.items()).anyMatch(f -> f.state() == FlightState.CANCELLED);
    assertThat(flights.items()).anyMatch(f -> f.booked() > 0);
    assertThat(flights.items()).isSortedAccordingTo((a, b) -> a.departs().compareTo(b.departs()));
  }

  @Test
  void theManifestNamesTheHeadThatNoListNames() {
    var manifest = ManifestBoard.find(NOW, SampleMission.out(15), Findings.NONE).orElseThrow();
    assertThat(manifest.heads().reported()).isEqualTo(42);
    assertThat(manifest.heads().open()).isEqualTo(42 - manifest.heads().listed());
  }

  @Test
  void thePersonPageSaysWhereAndHowWeKnow() {
    var id = SampleMission.person("P-0001");
    var entries = SAMPLE.entries(PersonBoard.numbers(NOW, id));
    PersonBoard person = PersonBoard.find(NOW, id, Findings.NONE, entries).orElseThrow();
    assertThat(person.account()).isEqualTo(new Account.At(SampleMission.HUB));
    assertThat(person.known()).isEqualTo("Reported by desk");
  }

  @Test
  void theListOfPeopleStandsInTheOrderThatIsAskedFor() {
    for (PeopleBoard.Order order : PeopleBoard.Order.values()) {
      var page = PeopleBoard.of(NOW, new PeopleBoard.Wanted("", "", ""), order, Paging.FIRST);
      assertThat(page.items()).hasSize(120);
      switch (order) {
        case PERSON -> assertThat(page.items()).extracting(r -> r.person()).isSorted();
        case AGENCY -> assertThat(page.items()).extracting(r -> r.agency()).isSorted();
        case CATEGORY -> assertThat(page.items()).extracting(r -> r.category()).isSorted();
        case WHERE -> assertThat(places(page)).isSorted().startsWith("Almaty").contains("Herat");
      }
    }
  }

  private static List<String> places(Page<PeopleBoard.Row> page) {
    return page.items().stream()
        .filter(row -> row.account() instanceof Account.At)
        .map(row -> NOW.mission().places().place(((Account.At) row.account()).place()).name())
        .toList();
  }

  /** It left before its time, and the scheduled one is still ahead: nobody waits for it. */
  @Test
  void theOwnPageShowsNoFlightThatHasGoneWithoutThePerson() {
    SampleDesk desk = SampleDesk.of(120);
    var flight = SampleMission.out(21);
    var left =
        desk.mission().ledger().seats(flight).stream()
            .filter(seat -> seat.state().ahead())
            .findFirst()
            .orElseThrow();
    assertThat(flights(desk, left)).contains(flight.toString());
    desk.report(new FlightFact.FlightDeparted(flight, left.from()));
    assertThat(flights(desk, left)).doesNotContain(flight.toString());
    desk.report(new FlightFact.FlightArrived(flight, left.to()));
    assertThat(flights(desk, left)).doesNotContain(flight.toString());
  }

  private static List<String> flights(SampleDesk desk, Booking.Seat seat) {
    AsOf asOf = AsOf.now(desk.mission(), SampleMission.NOW);
    return OwnBoard.find(asOf, seat.person()).orElseThrow().moves().stream()
        .map(OwnBoard.Move::by)
        .toList();
  }

  @Test
  void statesAreCalledByTheirNamesAndOtherLettersStayAsTheyAre() {
    assertThat(Countries.name(new StateCode("KAZ"))).isEqualTo("Kazakhstan");
    assertThat(Countries.name(new StateCode("UNO"))).isEqualTo("UNO");
  }

  @Test
  void nobodyUnknownHasAPage() {
    assertThat(PersonBoard.find(NOW, SampleMission.person("P-9999"), Findings.NONE, List.of()))
        .isEmpty();
  }

  @Test
  void aDraftSaysInWordsWhatItChanges() {
    Drafted drafted = Drafted.of(NOW, SAMPLE.draft());
    assertThat(drafted.refused()).isEmpty();
    assertThat(drafted.changes()).isNotEmpty();
    assertThat(drafted.changes().getFirst().words()).contains("Almaty – Kabul", "with UN-3");
  }

  @Test
  void signingTwiceMakesTheSameReports() {
    var signature =
        new Signature(
            new UUID(1, 2),
            new DecisionId("D-1"),
            Measure.ROTATION,
            new ReporterId("DO-KBL"),
            "First rotation.",
            "");
    assertThat(signature.reports(NOW, SAMPLE.draft()))
        .isEqualTo(signature.reports(NOW, SAMPLE.draft()));
  }

  @Test
  void searchFindsPeopleByNameInAnyScriptAndNeverGivesTheName() {
    Search found = Search.of(NOW, "فاطمة", SampleMission::name);
    assertThat(found.total()).isPositive();
    assertThat(found.hits()).allMatch(hit -> hit.title().isEmpty());
  }

  @Test
  void lodgingCountsBedsOfOpenRoomsOnly() {
    LodgingBoard lodging = LodgingBoard.of(NOW, Paging.FIRST);
    assertThat(lodging.items().getFirst().beds()).isEqualTo(46);
  }

  private static MapBoard.Station station(MapBoard map, String id) {
    Optional<MapBoard.Station> found =
        map.stations().stream().filter(s -> s.place().value().equals(id)).findFirst();
    return found.orElseThrow();
  }
}
