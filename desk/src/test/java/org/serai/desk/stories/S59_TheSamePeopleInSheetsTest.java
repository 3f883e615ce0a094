package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.Desk;
import org.serai.desk.scenario.Scenario;
import org.serai.mission.assistance.Duplicates;
import org.serai.mission.facts.AssistanceFact.ApplicantNamed;
import org.serai.mission.facts.Report;

/**
 * Who asks is found again also when the requests come as sheets: names and numbers are sealed on
 * the way in, and only what they are found by enters the facts.
 */
class S59_TheSamePeopleInSheetsTest {
  private static final Map<String, String> REQUESTS =
      Map.of(
          "agencies",
          """
          agency,name
          UNAMA,UN mission
          EMB-KZ,Embassy of Kazakhstan
          """,
          "requests",
          """
          request,embassy,at,asker,consent
          R-1,EMB-KZ,KBL,themselves,yes
          R-2,EMB-KZ,KBL,relative,yes
          R-3,EMB-KZ,KBL,themselves,yes
          R-4,EMB-KZ,KBL,themselves,yes
          """,
          "applicants",
          """
          person,request,nationality,age,documents,name,own_name,number,phone
          E-1,R-1,KGZ,adult,yes,Anvar Tashbaev,,AC1234567,
          E-2,R-2,KGZ,adult,yes,Somebody Else,,ac 123 4567,
          E-3,R-3,KGZ,adult,no,,Анвар Ташбаев,,+996 700 000 001
          E-4,R-4,KGZ,adult,no,Nobody Atall,,,00996 700 000001
          """);

  @TempDir Path folder;

  @Test
  void theSameDocumentPhoneOrNameIsFoundAndNoneOfThemIsInAFact() {
    Scenario scenario = Village.scenario(folder, REQUESTS);
    assertThat(likenessesOf(scenario.reports())).allMatch(likenesses -> likenesses == 0);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      assertThat(pairs(desk))
          .containsExactly("R-1 R-2 [DOCUMENT]", "R-3 R-4 [PHONE]", "R-1 R-3 [NAME]");
      assertThat(desk.mission().assistance().toString())
          .doesNotContain("Anvar", "Анвар", "AC1234567", "996700", "996 700");
    }
  }

  @Test
  void theSameSheetsAgainFindNothingTwice() {
    Scenario scenario = Village.scenario(folder, REQUESTS);
    try (Desk desk = Village.desk(folder, scenario)) {
      desk.record(scenario);
      List<String> once = pairs(desk);
      desk.record(scenario);
      assertThat(pairs(desk)).isEqualTo(once);
    }
  }

  private static List<String> pairs(Desk desk) {
    return new Duplicates(desk.mission().assistance())
        .open().stream().map(p -> p.one() + " " + p.other() + " " + p.alike()).toList();
  }

  private static List<Integer> likenessesOf(List<Report> reports) {
    return reports.stream()
        .map(Report::fact)
        .filter(ApplicantNamed.class::isInstance)
        .map(fact -> ((ApplicantNamed) fact).applicant().likenesses().size())
        .toList();
  }
}
