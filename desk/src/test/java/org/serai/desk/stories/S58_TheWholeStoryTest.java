package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.ArrivalsBoard;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContingentsBoard;
import org.serai.desk.boards.ContinuityBoard;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.desk.boards.Findings;
import org.serai.desk.boards.HelpBoard;
import org.serai.desk.boards.HostBoard;
import org.serai.desk.boards.LodgingBoard;
import org.serai.desk.boards.Paging;
import org.serai.desk.boards.PeaceBoard;
import org.serai.desk.boards.RollCallBoard;
import org.serai.desk.boards.SecurityBoard;
import org.serai.desk.boards.StateList;
import org.serai.desk.planning.Planning;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.people.Person;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.Authority;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.LegalBasis;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlanId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Safety;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.StateCode;

/**
 * August 2021 from the appeal to the thanks, as one story told in its order: every step is a page
 * at its moment, and each answers what the story asks of the system there.
 */
class S58_TheWholeStoryTest {

  @Test
  void fromTheAppealToTheStatementOfContributions() {
    theUnitedNationsAskAndTheHostDecides();
    theAgreementSaysWhoHowManyUntilWhenAndOnWhatBasis();
    theAuthoritiesReceiveTheFirstFlight();
    theNumbersOfEveryFlightReconcileOrAreNamed();
    everybodyHasARoomAndPapersWithADate();
    theWorkGoesOnHereOrThereOrNotAtAll();
    theOthersStayAndAreCounted();
    theSecuritySituationIsAStatementAndNoOrder();
    theHubIsPlannedForUnderTheHostsWord();
    nationalsOfOtherStatesAskTheEmbassy();
    theCompanyIsRelievedInPlace();
    theTalksHaveTheirZones();
    theHostIsThanked();
  }

  private static void theUnitedNationsAskAndTheHostDecides() {
    HostBoard asked = HostBoard.of(Almaty.at("2021-08-16T12:00:00Z"));
    assertThat(kinds(asked)).containsExactly("AppealMade");
    assertThat(asked.appeals().getFirst().people()).isEqualTo(100);
    HostBoard decided = HostBoard.of(Almaty.at("2021-08-17T20:00:00Z"));
    assertThat(kinds(decided)).containsExactly("AppealMade", "AppealAnswered", "AgreementMade");
    assertThat(decided.appeals().getFirst().accepts()).isTrue();
  }

  private static List<String> kinds(HostBoard board) {
    return board.appeals().getFirst().thread().stream().map(HostBoard.Said::kind).toList();
  }

  private static void theAgreementSaysWhoHowManyUntilWhenAndOnWhatBasis() {
    HostBoard.Pact pact = HostBoard.of(Almaty.at("2021-08-23T00:00:00Z")).agreements().getFirst();
    assertThat(pact.agencies()).extracting(Object::toString).containsExactly("UNAMA", "UNV");
    assertThat(pact.heads()).isEqualTo(100);
    assertThat(pact.until()).isEqualTo(LocalDate.parse("2022-02-20"));
    assertThat(pact.covered())
        .extracting(HostBoard.Covered::category, HostBoard.Covered::basis)
        .contains(tuple(Category.INTERNATIONAL_STAFF, LegalBasis.OFFICIAL));
    assertThat(pact.bearers()).isNotEmpty();
  }

  private static void theAuthoritiesReceiveTheFirstFlight() {
    ArrivalsBoard.Arrival first = arrival("UN-ALA-1");
    Map<Authority, Long> tasks =
        first.tasks().stream()
            .collect(Collectors.groupingBy(ArrivalsBoard.Task::authority, Collectors.counting()));
    assertThat(tasks)
        .containsKeys(Authority.FOREIGN_MINISTRY, Authority.BORDER_AND_CUSTOMS, Authority.CITY);
    assertThat(first.tasks()).allMatch(task -> !task.owner().isBlank());
    assertThat(first.tasks()).anyMatch(task -> task.due().isBefore(first.arrives()));
  }

  private static ArrivalsBoard.Arrival arrival(String flight) {
    return ArrivalsBoard.of(Almaty.at("2021-08-22T18:00:00Z")).flights().stream()
        .filter(f -> f.flight().toString().startsWith(flight))
        .findFirst()
        .orElseThrow();
  }

  /** 141, 41 of 42, 108: what the lists do not explain stands open until somebody explains it. */
  private static void theNumbersOfEveryFlightReconcileOrAreNamed() {
    assertThat(arrival("UN-ALA-1").ours()).isEqualTo(141);
    assertThat(arrival("UN-ALA-1").open()).isZero();
    assertThat(arrival("KAZ-C295").open()).isEqualTo(1);
    assertThat(arrival("UN-ALA-2").ours()).isEqualTo(108);
  }

  private static AsOf now() {
    return Almaty.at("2021-08-23T00:00:00Z");
  }

  private static void everybodyHasARoomAndPapersWithADate() {
    LodgingBoard lodging = LodgingBoard.of(now(), Paging.FIRST);
    assertThat(lodging.heads()).isEqualTo(100);
    assertThat(lodging.bedlessTotal()).isZero();
    assertThat(lodging.items()).allMatch(house -> house.desks() > 0);
    List<Person> rotating =
        now().mission().people().people().stream()
            .filter(person -> person.profile().category().rotates())
            .toList();
    assertThat(rotating).hasSize(366);
    assertThat(rotating)
        .allMatch(person -> person.papers().findLastDay(DocumentKind.LAISSEZ_PASSER).isPresent());
  }

  private static void theWorkGoesOnHereOrThereOrNotAtAll() {
    ContinuityBoard meter = ContinuityBoard.of(Almaty.at("2021-08-16T00:00:00Z"), 28);
    assertThat(meter.lines()).hasSizeGreaterThanOrEqualTo(4);
    int first = Arrays.stream(meter.lines().getFirst().spot()).limit(1).sum();
    int last = meter.lines().getFirst().spot()[meter.hours() - 1];
    assertThat(last).isLessThan(first);
    assertThat(meter.lines()).anyMatch(line -> line.hub()[meter.hours() - 1] > 0);
  }

  /** National staff is in the head-count; a warden asks, and silence is seen as silence. */
  private static void theOthersStayAndAreCounted() {
    long national =
        now().mission().people().people().stream()
            .filter(person -> person.profile().category() == Category.NATIONAL_STAFF)
            .count();
    assertThat(national).isEqualTo(770);
    RollCallId call = new RollCallId("RC-1");
    AsOf asked =
        told(
            now(),
            new WardenFact.RollCallStarted(call, List.of(new PlaceId("KBL")), "after the blast"),
            new WardenFact.RollCallAnswered(call, new PersonId("N-0001"), Safety.SAFE, "home", ""));
    RollCallBoard board =
        RollCallBoard.findCount(asked, call)
            .orElseThrow()
            .board(new RollCallBoard.Wanted("all", "", ""), Paging.FIRST);
    assertThat(board.safe()).isEqualTo(1);
    assertThat(board.silent()).isEqualTo(board.asked() - 1).isGreaterThan(400);
  }

  private static AsOf told(AsOf asOf, WardenFact... facts) {
    var mission = asOf.mission();
    for (WardenFact fact : facts) {
      FactId id = new FactId(new UUID(58, mission.lastEntry()));
      Report report =
          new Report(id, asOf.now(), new ReporterId("SOC"), Source.DESK, Standing.HAPPENED, fact);
      mission = mission.folded(new Entry(mission.lastEntry() + 1, asOf.now(), report));
    }
    return AsOf.now(mission, asOf.now());
  }

  private static void theSecuritySituationIsAStatementAndNoOrder() {
    SecurityBoard board = SecurityBoard.of(now(), Findings.at(now()));
    SecurityBoard.Area kabul =
        board.areas().stream()
            .filter(area -> area.place().toString().equals("KBL"))
            .findFirst()
            .orElseThrow();
    assertThat(kabul.level()).isGreaterThanOrEqualTo(5);
    assertThat(kabul.ceiling()).isEqualTo(60);
    assertThat(kabul.heads()).isGreaterThan(400);
    assertThat(kabul.airfield()).isNotEqualTo(AirfieldState.OPEN);
  }

  /** The plan itself is told in S07 and S60; here, that it knows the cap and its last day. */
  private static void theHubIsPlannedForUnderTheHostsWord() {
    var problem =
        Planning.problem(
            now().mission(),
            new Planning.Request(
                new PlanId("R-58"), LocalDate.parse("2021-08-23"), 56, now().now()));
    assertThat(problem.people()).hasSize(366);
    assertThat(problem.network().hubCap().at(0)).isEqualTo(100);
    assertThat(problem.network().hubCap().at(55)).isZero();
  }

  private static void nationalsOfOtherStatesAskTheEmbassy() {
    HelpBoard before = HelpBoard.of(Almaty.at("2021-08-22T06:00:00Z"));
    assertThat(before.waiting()).isEqualTo(9);
    assertThat(before.queue().getFirst().reasons()).isNotEmpty();
    assertThat(before.alikeTotal()).isZero();
    assertThat(handedOver("KAZ")).isEqualTo(25);
    assertThat(handedOver("KGZ")).isEqualTo(14);
    assertThat(handedOver("RUS")).isEqualTo(1);
    assertThat(handedOver("LTU")).isEqualTo(1);
  }

  private static long handedOver(String state) {
    StateList list = StateList.of(now(), new StateCode(state), _ -> Optional.empty());
    return list.people().stream()
        .filter(row -> row.standing().equals("handed over to " + state))
        .count();
  }

  private static void theCompanyIsRelievedInPlace() {
    for (String moment :
        List.of("2021-08-04T00:00:00Z", "2021-08-06T12:00:00Z", "2021-08-14T00:00:00Z")) {
      ContingentsBoard.Unit unit = ContingentsBoard.of(Almaty.at(moment)).units().getFirst();
      assertThat(unit.strength()).isEqualTo(120);
      assertThat(unit.there()).as(moment).isGreaterThanOrEqualTo(unit.least());
      assertThat(unit.turns()).hasSize(2);
    }
    ContingentsBoard.Unit relieved = ContingentsBoard.of(now()).units().getFirst();
    assertThat(relieved.turns()).extracting(ContingentsBoard.Turn::there).containsExactly(0, 120);
    assertThat(relieved.turns().getFirst().relief()).isEqualTo("KAZCOY-2");
  }

  private static void theTalksHaveTheirZones() {
    PeaceBoard board = PeaceBoard.of(now(), 7, Findings.at(now()));
    assertThat(board.rounds())
        .anySatisfy(round -> assertThat(round.guarantors()).hasSizeGreaterThanOrEqualTo(2));
    assertThat(board.zones()).isNotEmpty();
    assertThat(board.zones()).anyMatch(zone -> zone.now().violations() > 0);
    assertThat(board.incidents()).anyMatch(incident -> !incident.violates().isEmpty());
  }

  private static void theHostIsThanked() {
    ContributionsBoard thanks = ContributionsBoard.of(now(), Optional.empty(), Optional.empty());
    assertThat(thanks.givers())
        .extracting(ContributionsBoard.Giver::contributor)
        .containsExactly("City of Almaty", "Kazakhstan", "United Nations");
    List<String> units =
        thanks.givers().stream()
            .flatMap(giver -> giver.lines().stream())
            .map(ContributionsBoard.Line::unit)
            .distinct()
            .toList();
    assertThat(units).contains("days as host", "seats", "bed-nights", "desk-days");
  }
}
