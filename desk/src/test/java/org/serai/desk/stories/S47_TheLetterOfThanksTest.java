package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.ContributionsBoard;
import org.serai.desk.papers.ContributionsCsv;
import org.serai.desk.papers.ContributionsPdf;

/** What was given is counted from facts: beds that were slept in, seats that flew. */
class S47_TheLetterOfThanksTest {

  private static ContributionsBoard board(String moment, Optional<LocalDate> until) {
    return ContributionsBoard.of(Almaty.at(moment), Optional.empty(), until);
  }

  private static List<String> lines(ContributionsBoard board, String contributor) {
    return board.givers().stream()
        .filter(giver -> giver.contributor().equals(contributor))
        .flatMap(giver -> giver.lines().stream())
        .map(line -> "%s: %d %s".formatted(line.what(), line.amount(), line.counted()))
        .toList();
  }

  @Test
  void theFlightThatAStateGaveIsCountedInSeatsAndInPeopleOnLists() {
    assertThat(lines(board("2021-08-23T00:00:00Z", Optional.empty()), "Kazakhstan"))
        .contains(
            "Flight KAZ-C295/2021-08-18: 1 flight",
            "Seats on KAZ-C295/2021-08-18: 71 seats",
            "People carried on KAZ-C295/2021-08-18: 41 passengers");
  }

  @Test
  void bedNightsAndDeskDaysGrowWithTheDays() {
    Optional<LocalDate> first = Optional.of(LocalDate.parse("2021-08-18"));
    assertThat(lines(board("2021-08-20T06:00:00Z", first), "City of Almaty"))
        .contains("Desks at Hotel at the hub: 70 desk-days");
    assertThat(lines(board("2021-08-20T06:00:00Z", Optional.empty()), "City of Almaty"))
        .contains("Desks at Hotel at the hub: 210 desk-days");
  }

  @Test
  void whatLiesAheadIsNotGivenYet() {
    assertThat(lines(board("2021-08-17T12:00:00Z", Optional.empty()), "Kazakhstan")).isEmpty();
  }

  @Test
  void theFilesHoldWhatThePageShows() throws IOException {
    ContributionsBoard board = board("2021-08-23T00:00:00Z", Optional.empty());
    var csv = new ByteArrayOutputStream();
    ContributionsCsv.write(csv, board);
    long rows = board.givers().stream().mapToLong(giver -> giver.lines().size()).sum();
    assertThat(csv.toString(StandardCharsets.UTF_8).lines()).hasSize(Math.toIntExact(rows + 1));
    var pdf = new ByteArrayOutputStream();
    ContributionsPdf.write(pdf, board);
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
  }
}
