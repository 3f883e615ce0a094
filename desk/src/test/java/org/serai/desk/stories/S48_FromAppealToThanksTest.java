package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.ArrivalsBoard;
import org.serai.desk.boards.ContingentsBoard;
import org.serai.desk.boards.ContinuityBoard;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.desk.boards.HostBoard;

/** August 2021 in its order, as the pages of host and units show it, from appeal to thanks. */
class S48_FromAppealToThanksTest {

  @Test
  void theUnitedNationsAskAndKazakhstanDecides() {
    HostBoard asked = HostBoard.of(Almaty.at("2021-08-16T12:00:00Z"));
    assertThat(asked.appeals()).hasSize(1);
    assertThat(asked.appeals().getFirst().thread())
        .extracting(HostBoard.Said::kind)
        .containsExactly("AppealMade");
    HostBoard agreed = HostBoard.of(Almaty.at("2021-08-17T20:00:00Z"));
    assertThat(agreed.appeals().getFirst().thread())
        .extracting(HostBoard.Said::kind)
        .containsExactly("AppealMade", "AppealAnswered", "AgreementMade");
  }

  @Test
  void theFirstFlightLandsAndTheAuthoritiesAreReady() {
    ArrivalsBoard board = ArrivalsBoard.of(Almaty.at("2021-08-18T12:00:00Z"));
    ArrivalsBoard.Arrival first =
        board.flights().stream()
            .filter(f -> f.flight().toString().startsWith("UN-ALA-1"))
            .findFirst()
            .orElseThrow();
    assertThat(first.hostHeads()).isEqualTo(141);
    assertThat(first.ours()).isEqualTo(141);
    assertThat(first.open()).isZero();
    assertThat(first.tasks()).hasSize(9);
  }

  @Test
  void theHostCountsOneHeadMoreOnTheAirForceAircraftThanTheListsName() {
    ArrivalsBoard board = ArrivalsBoard.of(Almaty.at("2021-08-19T00:00:00Z"));
    assertThat(board.flights())
        .filteredOn(f -> f.flight().toString().startsWith("KAZ-C295"))
        .singleElement()
        .satisfies(f -> assertThat(f.open()).isEqualTo(1));
  }

  @Test
  void manyTravelOnToThirdCountries() {
    ArrivalsBoard landed = ArrivalsBoard.of(Almaty.at("2021-08-18T16:30:00Z"));
    assertThat(landed.passingHere()).isEqualTo(79 + 16);
    assertThat(landed.passing().getFirst().daysLeft()).isEqualTo(5);
    ArrivalsBoard later = ArrivalsBoard.of(Almaty.at("2021-08-23T00:00:00Z"));
    assertThat(later.passingHere()).isZero();
    assertThat(later.gone()).isEqualTo(79 + 70 + 16);
  }

  @Test
  void aHundredPeopleWorkUnderTheAgreement() {
    HostBoard.Pact pact = HostBoard.of(Almaty.at("2021-08-23T00:00:00Z")).agreements().getFirst();
    assertThat(pact.here()).isEqualTo(100);
    assertThat(pact.heads()).isEqualTo(100);
    assertThat(pact.uncovered()).isEmpty();
    assertThat(pact.bearers()).isNotEmpty();
  }

  @Test
  void theMeterShowsTheWorkBeforeDuringAndAfterTheMove() {
    ContinuityBoard board = ContinuityBoard.of(Almaty.at("2021-08-16T00:00:00Z"), 28);
    ContinuityBoard.Line vital = board.lines().getFirst();
    assertThat(vital.needed()).isEqualTo(44);
    assertThat(vital.spot()[0]).isGreaterThan(vital.spot()[board.hours() - 1]);
  }

  @Test
  void aCompanyIsPledgedToAnotherMissionAndTheHostIsThanked() {
    assertThat(ContingentsBoard.of(Almaty.at("2021-08-23T00:00:00Z")).units())
        .singleElement()
        .satisfies(unit -> assertThat(unit.strength()).isEqualTo(120));
    assertThat(
            ContributionsBoard.of(
                    Almaty.at("2021-08-23T00:00:00Z"), Optional.empty(), Optional.empty())
                .givers())
        .extracting(ContributionsBoard.Giver::contributor)
        .containsExactly("City of Almaty", "Kazakhstan", "United Nations");
  }
}
