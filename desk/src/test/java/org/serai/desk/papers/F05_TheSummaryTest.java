package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Standpoint;
import org.serai.mission.terms.PlaceId;

class F05_TheSummaryTest {
  private static final PlaceId KABUL = new PlaceId("S0");
  private final Proposal proposal = SampleProposal.small();

  @Test
  void asksForNothingFromOutside() throws IOException {
    assertThat(page())
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("<script")
        .doesNotContain("@import")
        .doesNotContain("src=");
  }

  @Test
  void escapesWhatComesFromTheMission() throws IOException {
    assertThat(page())
        .contains("=Aid")
        .doesNotContain("=Aid, \"cash\"")
        .contains("&quot;cash&quot;");
  }

  @Test
  void drawsHeadsCoverageAndSeats() throws IOException {
    assertThat(page())
        .contains("aria-label=\"Kabul: ")
        .contains("class=\"gap\"")
        .contains("Almaty → Kabul: " + seatsUsedToKabul() + " of 152 seats");
  }

  @Test
  void countsInWeeks() throws IOException {
    assertThat(page()).contains("In the middle of each week.").doesNotContainIgnoringCase("slot");
    assertThat(String.join(" ", PlanReport.lines(proposal)))
        .contains(", 8 weeks; 8 people, ")
        .contains("Posts, in weeks of one needed holder")
        .doesNotContainIgnoringCase("slot");
  }

  @Test
  void countsHeadsSoThatNobodyIsLost() {
    HeadCounts counts = HeadCounts.of(proposal);
    for (int slot = 0; slot < proposal.slots().size(); slot++) {
      int at = slot;
      assertThat(counts.byPlace().values().stream().mapToInt(heads -> heads[at]).sum())
          .isEqualTo(8);
    }
  }

  @Test
  void fitsTheTerminal() {
    List<String> lines = PlanReport.lines(proposal);
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(lines)
        .contains("  PC2              2           32            20            4            8")
        .contains("Seats used: 16 of 608 on 32 legs (3 %)")
        .contains("Nobody stays beyond the maximum stay")
        .contains("  - Flight UN-204 has 18 seats; 19 are booked. Wait.");
  }

  @Test
  void saysHowManyItDoesNotShow() {
    Proposal many = SampleProposal.of(120, 2, 26);
    int overstays = Overstay.of(many).size();
    assertThat(overstays).isGreaterThan(12);
    assertThat(PlanReport.lines(many))
        .contains("    and " + PlanReport.number(overstays - 12) + " more, in summary.html");
  }

  private static int seatsUsedToKabul() {
    return (int)
        SampleProposal.of(24, 2, 8).moves().stream()
            .filter(move -> move.to() instanceof Standpoint.AtPost at && at.station().equals(KABUL))
            .count();
  }

  private String page() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SummaryPage.write(out, SampleProposal.of(24, 2, 8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
