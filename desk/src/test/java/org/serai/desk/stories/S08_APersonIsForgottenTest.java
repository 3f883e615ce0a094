package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.journal.Ground;
import org.serai.desk.journal.Verification;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.terms.PersonId;

/** One key is destroyed: the name is gone everywhere, and everything else stays true. */
class S08_APersonIsForgottenTest {
  private static final PersonId PERSON = new PersonId("P-1");

  @TempDir Path folder;

  @Test
  void theNameIsGoneTheHeadIsStillCountedAndTheChainHolds() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      int registered = desk.mission().ledger().registered();
      assertThat(desk.names().shown(PERSON)).startsWith("Aiko");

      assertThat(desk.forget(PERSON)).isTrue();

      assertThat(desk.names().shown(PERSON)).isEqualTo("P-1");
      assertThat(desk.mission().ledger().registered()).isEqualTo(registered);
      assertThat(desk.mission().people().forgotten()).containsExactly(PERSON);
    }
    var store = new Desk.Store(Ground.folder(folder), Ground.database(), Optional.empty());
    assertThat(Desk.verify(store, scenario.opening().mission()))
        .isInstanceOf(Verification.Sound.class);
  }

  @Test
  void theSameFilesDoNotBringTheNameBack() {
    Scenario scenario = Village.scenario(folder);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      desk.forget(PERSON);
      desk.record(scenario);
      assertThat(desk.names().findName(PERSON)).isEmpty();
    }
  }
}
