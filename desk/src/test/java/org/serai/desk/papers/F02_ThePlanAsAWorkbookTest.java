package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.serai.desk.planning.Proposal;

class F02_ThePlanAsAWorkbookTest {
  private final Proposal proposal = SampleProposal.small();

  @Test
  void hasTheSheetsAPlannerLooksFor() throws IOException {
    try (ReadableWorkbook workbook = read()) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("Timeline", "Coverage", "Flights", "Summary");
    }
  }

  @Test
  void drawsOneRowPerPersonGroupedByStationAndPost() throws IOException {
    List<String> rows = lines("Timeline");
    assertThat(rows.get(1)).isEqualTo("Legend at station ↗ covers · at the hub away: leave, rest");
    assertThat(rows.get(2)).contains("September 2021").contains("October 2021");
    assertThat(rows.get(3))
        .startsWith("Station Post Person Name")
        .contains("6 Sep")
        .contains("25 Oct");
    assertThat(rows.subList(4, rows.size()))
        .map(row -> row.split(" P-", 2)[0])
        .containsExactly(
            "Herat",
            "Herat Q1-0",
            "Herat Q1-0",
            "Herat Q1-1",
            "Herat Q1-1",
            "Kabul",
            "Kabul Q0-0",
            "Kabul Q0-0",
            "Kabul Q0-1",
            "Kabul Q0-1");
    assertThat(rows)
        .anyMatch(row -> row.contains("P-0003 نسرین احمدی") && row.contains("↗ Q0-0 away S0"));
  }

  @Test
  void showsTheIdAloneWhereNoNameIsKnown() throws IOException {
    assertThat(lines("Timeline")).anyMatch(row -> row.contains("P-0007 Political affairs"));
  }

  @Test
  void marksTheSlotsInWhichAPostLacksHolders() throws IOException {
    assertThat(lines("Coverage"))
        .anyMatch(row -> row.startsWith("PC2 Kabul Q0-1") && row.contains("1 −1"));
  }

  @Test
  void countsTheSeatsOfEveryLeg() throws IOException {
    assertThat(lines("Flights")).hasSize(3 - 1 + proposal.seats().size());
    assertThat(lines("Flights").get(2)).startsWith("UN-100 Almaty").contains("19 2 17");
  }

  @Test
  void writesTheFindingsInFullIntoTheSummary() throws IOException {
    assertThat(lines("Summary"))
        .anyMatch(row -> row.contains("P-0003 has no connection"))
        .anyMatch(row -> row.startsWith("Work weeks that a needed holder is missing"));
  }

  private List<String> lines(String sheet) throws IOException {
    try (ReadableWorkbook workbook = read();
        Stream<Row> rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(F02_ThePlanAsAWorkbookTest::line).filter(l -> !l.isBlank()).toList();
    }
  }

  private static String line(Row row) {
    return String.join(
        " ",
        row.stream()
            .filter(java.util.Objects::nonNull)
            .map(Cell::getText)
            .filter(t -> !t.isEmpty())
            .toList());
  }

  private ReadableWorkbook read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWorkbook.write(out, proposal, SampleProposal.names());
    return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
