package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.door.Outcome;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;

/** A mission's files go in at the one door: all of them, or none and every reason. */
class S06_FilesBecomeAMissionTest {
  @TempDir Path folder;

  @Test
  void everybodyIsWhereTheFilesSayAndASecondImportChangesNothing() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      assertThat(desk.record(scenario)).isInstanceOf(Outcome.Accepted.class);
      assertThat(desk.mission().ledger().headsIn(new Account.At(new PlaceId("KBL")))).isOne();
      assertThat(desk.mission().ledger().headsIn(new Account.At(new PlaceId("ALA")))).isOne();
      long entries = desk.mission().lastEntry();

      assertThat(desk.record(scenario)).isInstanceOf(Outcome.Repeated.class);
      assertThat(desk.mission().lastEntry()).isEqualTo(entries);
    }
  }

  @Test
  void aFaultIsNamedWithItsPlaceAndNothingIsImported() {
    Map<String, String> sheets = new HashMap<>(Village.SHEETS);
    sheets.put(
        "people",
        """
        person,agency,category,sex,at,since
        P-1,UNAMA,international_staff,female,KLB,2021-08-01
        P-2,UNAMA,international_staff,male,ALA,18 August
        """);
    ScenarioRead read = Village.read(folder.resolve("faulty"), sheets);

    assertThat(read).isInstanceOf(ScenarioRead.Faulty.class);
    assertThat(((ScenarioRead.Faulty) read).faults())
        .extracting(fault -> fault.file() + " " + fault.row() + " " + fault.column())
        .contains("people.csv 2 at", "people.csv 3 since");
  }

  @Test
  void aNameIsReadThroughTheKeysOnly() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      PersonId person = new PersonId("P-2");
      assertThat(desk.names().shown(person)).isEqualTo("Daud Karimi · داوود کریمی");
      assertThat(desk.mission().people().findEnvelope(person).orElseThrow().sealed())
          .doesNotContain("Daud");
    }
  }
}
