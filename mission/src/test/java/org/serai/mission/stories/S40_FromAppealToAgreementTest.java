package org.serai.mission.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.serai.mission.terms.AppealId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.PlaceId;

/** The UN asks, the host decides, and what was agreed is a limit that everybody can read. */
class S40_FromAppealToAgreementTest {
  private static final PlaceId ALMATY = new PlaceId("ALA");

  private static Told asked() {
    return Told.ground()
        .then(
            """
            2021-08-15T09:00Z reports appeal A-1 for UNAMA 100 people at ALA 2021-08-18..2022-02-17
            """);
  }

  private static Told agreed() {
    return asked()
        .then(
            """
            2021-08-16T09:00Z reports answer A-1 ACCEPTED_WITH_CONDITIONS
            2021-08-17T09:00Z asks agreement H-1 on A-1 for UNAMA 2 heads at ALA 2021-08-18..2021-09-17
            2021-08-17T09:00Z reports status H-1 INTERNATIONAL_STAFF
            """);
  }

  @Test
  void noAgreementWithoutAnAnswer() {
    Told story =
        asked()
            .then(
                """
                2021-08-15T10:00Z asks agreement H-1 on A-1 for UNAMA 9 heads at ALA 2021-08-18..2021-09-17
                2021-08-16T09:00Z reports answer A-1 DECLINED
                2021-08-16T10:00Z asks agreement H-2 on A-1 for UNAMA 9 heads at ALA 2021-08-18..2021-09-17
                """);
    assertThat(story.refusals())
        .containsExactly(
            "Kazakhstan has not answered appeal A-1 yet. Record the host's answer first, or make"
                + " another appeal.",
            "Kazakhstan has declined appeal A-1. Record the host's answer first, or make another"
                + " appeal.");
  }

  @Test
  void whatIsToldAnewKeepsTheAnswerTheStatusAndTheThread() {
    Told story =
        agreed()
            .then(
                """
                2021-08-18T09:00Z reports appeal A-1 for UNAMA 120 people at ALA 2021-08-18..2022-02-17
                2021-08-18T10:00Z asks agreement H-1 on A-1 for UNAMA 4 heads at ALA 2021-08-18..2021-09-30
                """);
    assertThat(story.refusals()).isEmpty();
    var hosting = story.mission().hosting();
    var appeal = hosting.findAppeal(new AppealId("A-1")).orElseThrow();
    assertThat(appeal.asked().people()).isEqualTo(120);
    assertThat(appeal.findAnswer()).isPresent();
    assertThat(appeal.thread()).hasSize(5);
    var agreement = hosting.agreementsAt(ALMATY).getFirst();
    assertThat(agreement.findHeads(LocalDate.of(2021, 9, 30))).contains(4);
    assertThat(agreement.terms().statuses()).containsOnlyKeys(Category.INTERNATIONAL_STAFF);
  }

  @Test
  void theThreadReadsFromTheAppealOn() {
    Told story =
        agreed()
            .then(
                """
                2021-09-01T09:00Z reports amends H-1 3 heads from 2021-09-10
                2021-09-02T09:00Z reports extends H-1 until 2021-10-17
                """);
    assertThat(story.refusals()).isEmpty();
    assertThat(story.mission().hosting().findAppeal(new AppealId("A-1")).orElseThrow().thread())
        .extracting(turn -> turn.fact().getClass().getSimpleName())
        .containsExactly(
            "AppealMade",
            "AppealAnswered",
            "AgreementMade",
            "AgreementAmended",
            "AgreementExtended");
  }

  @Test
  void theCapBeginsChangesAndEndsOnItsDays() {
    Told story = agreed().then("2021-09-01T09:00Z reports amends H-1 3 heads from 2021-09-10");
    assertThat(cap(story, "2021-08-17")).isEmpty();
    assertThat(cap(story, "2021-08-18")).hasValue(2);
    assertThat(cap(story, "2021-09-10")).hasValue(3);
    assertThat(cap(story, "2021-09-17")).hasValue(3);
    assertThat(cap(story, "2021-09-18")).hasValue(0);
    story.then("2021-09-05T09:00Z reports extends H-1 until 2021-10-17");
    assertThat(cap(story, "2021-09-18")).hasValue(3);
  }

  private static Optional<Integer> cap(Told story, String day) {
    return story.mission().hosting().findCap(ALMATY, LocalDate.parse(day));
  }

  @Test
  void moreHeadsThanAgreedAndAnAgencyThatIsNotCoveredAreAmiss() {
    Told story =
        agreed()
            .then(
                """
                2021-08-17T10:00Z reports agency WFP
                2021-08-18T06:00Z reports P-1 registered at ALA since 2021-08-18
                2021-08-18T06:00Z reports P-2 registered at ALA since 2021-08-18
                2021-08-18T06:00Z reports P-3 registered at ALA since 2021-08-18
                """);
    assertThat(story.amiss())
        .contains("AGREED_HEADS: The host agreed to 2 heads at ALA on Wed 18 Aug; 3 are there.")
        .contains(
            "AGREEMENT_ENDS: The agreement about ALA ends on 17 Sep 2021, in 30 days; 3 people are"
                + " there.")
        .noneMatch(line -> line.startsWith("AGREEMENT_COVERS"));
    assertThat(
            Told.ground()
                .then(
                    """
                    2021-08-15T09:00Z reports agency WFP
                    2021-08-15T09:00Z reports appeal A-1 for WFP 9 people at ALA 2021-08-18..2022-02-17
                    2021-08-16T09:00Z reports answer A-1 ACCEPTED
                    2021-08-17T09:00Z asks agreement H-1 on A-1 for WFP 9 heads at ALA 2021-08-18..2022-02-17
                    2021-08-18T06:00Z reports P-1 registered at ALA since 2021-08-18
                    """)
                .amiss())
        .containsExactly(
            "AGREEMENT_COVERS: The agreement about ALA does not cover international staff of"
                + " UNAMA; 1 are there.");
  }

  @Test
  void whoSpeaksOfAnAgreementThatNobodyKnowsIsAskedToRecordIt() {
    Told story = Told.ground().then("2021-08-17T09:00Z reports extends H-9 until 2021-10-17");
    assertThat(story.refusals())
        .containsExactly("There is no agreement H-9. Record the agreement first.");
  }
}
