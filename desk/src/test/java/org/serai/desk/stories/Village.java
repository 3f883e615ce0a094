package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import org.serai.desk.Drafts;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Signature;
import org.serai.desk.journal.Ground;
import org.serai.desk.planning.Folded;
import org.serai.desk.planning.Proposal;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import org.serai.mission.Mission;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.ReporterId;

/** One station, one post, two people who take turns, one flight a week: small enough to read. */
final class Village {
  static final Map<String, String> SHEETS = sheets();

  private static Map<String, String> sheets() {
    Map<String, String> sheets =
        new HashMap<>(
            Map.of(
                "mission",
                """
          mission,name,hub,zone,starts,plan_from,plan_until
          VILLAGE,Village mission,ALA,Asia/Almaty,2021-08-01,2021-08-23,2021-10-03
          """,
                "places",
                """
          place,kind,name,area,latitude,longitude,zone
          KBL,duty_station,Kabul,,34.57,69.21,Asia/Kabul
          ALA,hub,Almaty,,43.35,77.04,Asia/Almaty
          """,
                "agencies",
                """
          agency,name
          UNAMA,UN mission
          """,
                "people",
                """
          person,agency,category,sex,at,since
          P-1,UNAMA,international_staff,female,KBL,2021-08-01
          P-2,UNAMA,international_staff,male,ALA,2021-08-18
          """,
                "identities",
                """
          person,name,own_name
          P-1,Aiko Lindqvist,Айко Линдквист
          P-2,Daud Karimi,داوود کریمی
          """,
                "posts",
                """
          post,station,function,criticality,minimum,wanted,from_hub
          KBL-MED,KBL,medical officer,PC1,1,1,no
          """,
                "qualifications",
                """
          person,posts
          P-1,KBL-MED
          P-2,KBL-MED
          """,
                "stay-rules",
                """
          station,maximum_days,minimum_days,rest_days
          KBL,28,7,7
          """,
                "flights",
                flights(),
                "legs",
                legs()));
    sheets.put("levels", "area,from,level\nKBL,2021-08-15 18:00,5\n");
    return Map.copyOf(sheets);
  }

  private Village() {}

  private static String flights() {
    StringBuilder flights = new StringBuilder("flight,aircraft,seats,payload_kg\n");
    for (int week = 0; week < 6; week++) {
      flights.append("UN-").append(week).append(",Beech 1900D,19,2000\n");
    }
    return flights.toString();
  }

  /** Every Tuesday from Almaty to Kabul and back. */
  private static String legs() {
    StringBuilder legs = new StringBuilder("flight,leg,from,to,departs,arrives\n");
    for (int week = 0; week < 6; week++) {
      var day = java.time.LocalDate.of(2021, 8, 24).plusWeeks(week);
      legs.append("UN-%d,1,ALA,KBL,%s 08:00,%s 10:00%n".formatted(week, day, day));
      legs.append("UN-%d,2,KBL,ALA,%s 12:00,%s 17:00%n".formatted(week, day, day));
    }
    return legs.toString();
  }

  /** Writes the sheets and reads them back as a duty officer's files would be. */
  static ScenarioRead read(Path folder, Map<String, String> sheets) {
    sheets.forEach((sheet, csv) -> write(folder.resolve(sheet + ".csv"), csv));
    return ScenarioReader.read(folder);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario scenario(Path folder) {
    return scenario(folder, Map.of());
  }

  /** The village with sheets more, or others in place of its own. */
  static Scenario scenario(Path folder, Map<String, String> more) {
    // All tests share a database: each tells a mission of its own.
    Map<String, String> sheets = new HashMap<>(SHEETS);
    sheets.putAll(more);
    String own = "V-" + UUID.randomUUID().toString().substring(0, 8);
    sheets.computeIfPresent("mission", (_, csv) -> csv.replace("VILLAGE", own));
    ScenarioRead read = read(folder.resolve("sheets"), sheets);
    assertThat(read).isInstanceOf(ScenarioRead.Good.class);
    return ((ScenarioRead.Good) read).scenario();
  }

  /** A desk on a data folder of its own, with the database that all tests share. */
  static Desk desk(Path folder, Scenario scenario) {
    var store = new Desk.Store(Ground.folder(folder), Ground.database(), Optional.empty());
    return Desk.open(
        store,
        scenario.opening().mission(),
        Clock.startingAt(java.time.Instant.parse("2021-08-23T00:00:00Z")));
  }

  /** The mission with the proposal in force, by a decision of its own. */
  static Mission signed(Mission mission, Proposal proposal, Instant now) {
    Signature signature =
        new Signature(
            UUID.randomUUID(),
            new DecisionId("D-1"),
            Measure.ROTATION,
            new ReporterId("designated-official"),
            "turns of four weeks",
            "rotation of staff");
    Folded signed =
        Folded.of(
            mission, signature.reports(AsOf.now(mission, now), Drafts.of(mission, proposal)), now);
    assertThat(signed.refused()).isEmpty();
    return signed.mission();
  }
}
