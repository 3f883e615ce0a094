package org.serai.desk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The sources keep to the rooms and arrows that ARCHITECTURE.md draws. */
class HouseTest {

  private static final HouseRules HOUSE =
      HouseRules.of(Plan.read(Sources.document("ARCHITECTURE.md")), Sources.all());

  @Test
  void everyArrowIsAllowed() {
    assertThat(HOUSE.arrowsNotAllowed()).isEmpty();
  }

  @Test
  void everyFolderIsOnThePlan() {
    assertThat(HOUSE.foldersNotOnThePlan()).isEmpty();
  }

  @Test
  void noPlannedRoomIsEmpty() {
    assertThat(HOUSE.emptyRooms()).isEmpty();
  }

  @Test
  void everyAllowedArrowIsUsed() {
    assertThat(HOUSE.arrowsNobodyUses()).isEmpty();
  }

  @Test
  void noRoomsStandInACircle() {
    assertThat(HOUSE.circles()).isEmpty();
  }

  @Test
  void librariesAreMetOnlyWhereThePlanSays() {
    assertThat(HOUSE.librariesOutOfPlace()).isEmpty();
    assertThat(HOUSE.librariesNobodyUses()).isEmpty();
  }

  @Test
  void theWingsMeetNoFramework() {
    assertThat(HOUSE.wingsThatMeetAFramework()).isEmpty();
  }

  @Test
  void whatIsTrueKnowsNoFileThreadOrNetwork() {
    assertThat(HOUSE.missionMeetsTheWorld()).isEmpty();
  }

  /** Each rule is shown a small house that breaks it, so that none of them can sleep. */
  @Nested
  class OnAHouseThatIsWrong {

    private static final String PLAN =
        """
        | room | what it is | may use |
        | --- | --- | --- |
        | `mission.terms` | words | nothing |
        | `mission.facts` | facts | `mission.terms` |
        | `desk.api` | talks | `mission.*` |

        | library | what for | only in |
        | --- | --- | --- |
        | `com.fasterxml.jackson` | JSON | `desk.api` |
        | `java.sql` | SQL | `desk.journal` |
        """;

    private final Map<String, String> files = new HashMap<>();

    private void write(String room, String name, String body) {
      String[] parts = room.split("\\.", -1);
      String path = parts[0] + "/src/main/java/org/serai/" + room.replace('.', '/');
      files.put(path + "/" + name + ".java", "package org.serai." + room + ";\n" + body);
    }

    private HouseRules house() {
      return HouseRules.of(Plan.read(PLAN), Sources.parsed(files));
    }

    private void writeASoundHouse() {
      write("mission.terms", "Word", "record Word() {}");
      write("mission.facts", "Fact", "import org.serai.mission.terms.Word; class Fact {}");
      write(
          "desk.api",
          "Talk",
          "import org.serai.mission.facts.Fact; import com.fasterxml.jackson.Tree; class Talk {}");
    }

    @Test
    void findsNothingWhereAllIsSound() {
      writeASoundHouse();
      assertThat(house().arrowsNotAllowed()).isEmpty();
      assertThat(house().foldersNotOnThePlan()).isEmpty();
      assertThat(house().emptyRooms()).isEmpty();
      assertThat(house().arrowsNobodyUses()).isEmpty();
      assertThat(house().circles()).isEmpty();
      assertThat(house().librariesOutOfPlace()).isEmpty();
      assertThat(house().wingsThatMeetAFramework()).isEmpty();
      assertThat(house().missionMeetsTheWorld()).isEmpty();
    }

    @Test
    void findsAnArrowByImport() {
      write("mission.terms", "Word", "import org.serai.mission.facts.Fact; class Word {}");
      assertThat(house().arrowsNotAllowed())
          .containsExactly(
              "mission/src/main/java/org/serai/mission/terms/Word.java:2:"
                  + " mission.terms may not use mission.facts");
    }

    @Test
    void findsAnArrowByStaticImport() {
      write("mission.terms", "Word", "import static org.serai.desk.api.Talk.ask; class Word {}");
      assertThat(house().arrowsNotAllowed()).hasSize(1);
    }

    @Test
    void findsAnArrowWrittenOutInFull() {
      write("mission.terms", "Word", "class Word { org.serai.mission.facts.Fact.Boarded fact; }");
      assertThat(house().arrowsNotAllowed()).hasSize(1);
    }

    @Test
    void findsAFolderThatIsNotOnThePlan() {
      write("mission.attic", "Box", "class Box {}");
      assertThat(house().foldersNotOnThePlan())
          .containsExactly("mission.attic is a folder, but no room on the plan");
    }

    @Test
    void findsARoomThatHoldsOnlyItsDescription() {
      writeASoundHouse();
      files.keySet().removeIf(path -> path.endsWith("Word.java"));
      write("mission.terms", "package-info", "");
      assertThat(house().emptyRooms())
          .containsExactly("mission.terms is a room on the plan, but empty");
    }

    @Test
    void findsAnArrowThatNobodyUses() {
      writeASoundHouse();
      write("mission.facts", "Fact", "class Fact {}");
      assertThat(house().arrowsNobodyUses())
          .containsExactly("mission.facts may use mission.terms, but does not");
    }

    @Test
    void findsACircle() {
      writeASoundHouse();
      write("mission.terms", "Word", "import org.serai.desk.api.Talk; class Word {}");
      assertThat(house().circles())
          .isEqualTo(
              List.of(
                  "desk.api stands in a circle",
                  "mission.facts stands in a circle",
                  "mission.terms stands in a circle"));
    }

    @Test
    void findsALibraryOutOfPlaceUnknownOrUnused() {
      write("desk.api", "Talk", "import java.sql.Connection; class Talk { org.acme.it.Tool t; }");
      assertThat(house().librariesOutOfPlace())
          .anyMatch(line -> line.endsWith("desk.api may not meet java.sql"))
          .anyMatch(line -> line.endsWith("org.acme.it belongs to no library on the plan"))
          .hasSize(2);
      assertThat(house().librariesNobodyUses())
          .containsExactlyInAnyOrder(
              "desk.api may meet com.fasterxml.jackson, but does not",
              "desk.journal may meet java.sql, but does not");
    }

    @Test
    void findsAFrameworkInAWing() {
      write("mission.terms", "Word", "import jakarta.inject.Inject; class Word {}");
      assertThat(house().wingsThatMeetAFramework()).hasSize(1);
    }

    @Test
    void findsAPlannerThatKnowsTheMission() {
      write("planner.search", "Stop", "import org.serai.mission.terms.Word; class Stop {}");
      assertThat(house().wingsThatMeetAFramework()).hasSize(1);
    }

    @Test
    void findsAFileInWhatIsTrue() {
      write("mission.terms", "Word", "import java.nio.file.Path; class Word {}");
      assertThat(house().missionMeetsTheWorld()).hasSize(1);
    }
  }
}
