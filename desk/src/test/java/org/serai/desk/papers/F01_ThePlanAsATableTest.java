package org.serai.desk.papers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serai.desk.planning.Proposal;

/** plan.csv is read back with another reader than the one that wrote it. */
class F01_ThePlanAsATableTest {
  private final Proposal proposal = SampleProposal.small();

  @Test
  void tellsOneRowPerPersonAndStay() throws IOException {
    List<String> first = new java.util.ArrayList<>();
    for (NamedCsvRecord row : read()) {
      if (row.getField("person").equals("P-0003")) {
        first.add(String.join(" | ", row.getFields()));
      }
    }
    assertThat(first)
        .containsExactly(
            "P-0003 | UNAMA | from-hub | ALA | Q0-0 | Security adviser | PC1"
                + " | 2021-09-06T12:00+06:00 | 2021-09-13T12:00+06:00 |  | ",
            "P-0003 | UNAMA | away |  |  |  |  | 2021-09-13T12:00+06:00 | 2021-09-27T06:00+06:00"
                + " |  | UN-400",
            "P-0003 | UNAMA | station | S0 | Q0-0 | Security adviser | PC1"
                + " | 2021-09-27T09:00+06:00 | 2021-11-01T00:00+06:00 | UN-400 | ");
  }

  @Test
  void coversEverySlotOfEverybody() throws IOException {
    Stays stays = new Stays(proposal);
    Map<String, Long> rows =
        read().stream()
            .collect(Collectors.groupingBy(r -> r.getField("person"), Collectors.counting()));
    for (var person : stays.people()) {
      List<Stay> his = stays.of(person);
      assertThat(his.stream().mapToInt(Stay::slots).sum()).isEqualTo(proposal.slots().size());
      assertThat(rows).containsEntry(person.value(), (long) his.size());
    }
    assertThat(rows).hasSize(8);
  }

  @Test
  void namesNobody() throws IOException {
    assertThat(text()).doesNotContain("Ferrer").contains("P-0001");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1, '''=1+1'",
    "+7701, '''+7701'",
    "@x, '''@x'",
    "-2, '''-2'",
    "a=b, a=b",
    "'', ''"
  })
  void disarmsWhatASpreadsheetWouldCalculate(String cell, String guarded) {
    assertThat(CsvTable.guarded(cell)).isEqualTo(guarded);
  }

  private List<NamedCsvRecord> read() throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text())) {
      return reader.stream().toList();
    }
  }

  private String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanCsv.write(out, proposal);
    return out.toString(StandardCharsets.UTF_8);
  }
}
