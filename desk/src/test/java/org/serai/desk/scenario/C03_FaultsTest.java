package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Course, lesson 3: everything that is wrong is told at once, with its place and a way out. */
class C03_FaultsTest {
  private static final String WRONG_PLACES =
      """
      place,kind,name,area,latitude,longitude,zone
      AFG,country,Afghanistan,,34,66,Asia/Kabul
      KBL,duty_station,Kabul,,94.57,69.21,Asia/Kabul
      HEA,duty_staton,Herat,,34.21,62.23,Asia/Kabul
      MZR,duty_station,Mazar,,36.71,67.21,Asia/Kabool
      ALA,hub,Almaty,,43.35,77.04,Asia/Almaty
      """;

  private static final String WRONG_PEOPLE =
      """
      person,agency,category,sex,at,since
      P-1,UNAMA,international_staff,female,KBL,2021-05-01
      P-1,UNAMA,international_staff,male,KBL,2021-05-01
      P-3,UNAMAA,un_volunteer,male,away,2021-05-20
      P-4,UNAMA,un_volunteer,male,KBK,2021-02-30
      """;

  private static final String WRONG_POSTS =
      """
      post,station,function,criticality,minimum,wanted,from_hub
      KBL-MED,KBL,medical officer,PC7,1,2,no
      KBL-SEC,KBL,security officer,PC1,3,2,maybe
      KBL-FIN,AFG,,PC3,1,1,yes
      """;

  private static final String WRONG_LEGS =
      """
      flight,leg,from,to,departs,arrives
      UN-1,1,ALA,KBL,2021-08-25 08:00,2021-08-25 10:00
      UN-1,2,HEA,ALA,2021-08-25 12:00,2021-08-25 17:00
      UN-3,1,ALA,KBL,2021-08-26 08:00,2021-08-26 07:00
      """;

  private static final String WRONG_FLIGHTS =
      """
      flight,aircraft,seats,payload_kg
      UN-1,Dash 8-300,fifty,5000
      UN-2,Dash 8-300,50,5000
      UN-3,Dash 8-300,50,5000
      """;

  private static final List<String> PLACES_OF_TWENTY =
      List.of(
          "places.csv 3 latitude",
          "places.csv 4 kind",
          "places.csv 5 zone",
          "people.csv 3 person",
          "people.csv 4 agency",
          "people.csv 5 at",
          "people.csv 5 since",
          "posts.csv 2 criticality",
          "posts.csv 3 from_hub",
          "posts.csv 4 function",
          "legs.csv 3 from",
          "legs.csv 4 arrives",
          "flights.csv 2 seats",
          "flights.csv 3 flight",
          "absences.csv 2 until",
          "qualifications.csv 2 posts",
          "wishs.csv 0 ",
          "airfields.csv 2 from",
          "ceilings.csv 1 why");

  @TempDir Path folder;

  @Test
  void tellsTwentyFaultsInTwentyMessages() {
    List<Fault> faults =
        faults(
            Sheets.small()
                .with("places", WRONG_PLACES)
                .with("people", WRONG_PEOPLE)
                .with("posts", WRONG_POSTS)
                .with("legs", WRONG_LEGS)
                .with("flights", WRONG_FLIGHTS)
                .with("absences", "person,kind,from,until\nP-3,leave,2021-09-20,2021-09-10\n")
                .with("qualifications", "person,posts\nP-3,KBL-MED KBL-SEK\n")
                .with("wishs", "person\nP-3\n")
                .with("airfields", "airfield,from,state\nKBL,2021-08-16 25:00,open\n")
                .with("ceilings", "station,from,heads,why\nKBL,2021-08-16,60,fighting\n")
                .without("levels"));
    assertThat(faults).hasSize(20);
    assertThat(faults)
        .extracting(fault -> fault.file() + " " + fault.row() + " " + fault.column())
        .contains(folder.getFileName() + " 0 ")
        .containsAll(PLACES_OF_TWENTY);
    assertThat(messages(faults))
        .contains(
            "people.csv, row 5, column at: \"KBK\"; wanted an id of sheet places. Maybe KBL.",
            "people.csv, row 4, column agency: \"UNAMAA\"; wanted an id of sheet agencies."
                + " Maybe UNAMA.");
  }

  @Test
  void refusesAmountsThatNobodyGives() {
    String rest = ",KZT,2021-08-18,2021-08-23\n";
    String header = "gift,contributor,what,amount,unit,from,until\n";
    String wanted = "column amount: \"%s\"; wanted a whole number, 1 to 1000000000000";
    List<Fault> faults =
        faults(
            Sheets.small()
                .with(
                    "contributions",
                    header
                        + ("G-1,Kazakhstan,flights,1000000000000000" + rest)
                        + ("G-2,Kazakhstan,rent,0" + rest)
                        + ("G-3,Kazakhstan,rent,-12" + rest)
                        + ("G-4,Kazakhstan,rent,250000000" + rest)));
    assertThat(messages(faults))
        .containsExactly(
            "contributions.csv, row 2, " + wanted.formatted("1000000000000000"),
            "contributions.csv, row 3, " + wanted.formatted("0"),
            "contributions.csv, row 4, " + wanted.formatted("-12"));
  }

  @Test
  void offersTheNearestSheetAndTheNearestColumn() {
    List<Fault> faults =
        faults(
            Sheets.small()
                .with("wishs", "person\nP-1\n")
                .with("agencies", "agency,name,sorce\nUNAMA,UN mission,press\n"));
    assertThat(messages(faults))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("wishs.csv") && line.endsWith("Maybe wishes."))
        .anyMatch(line -> line.contains("column sorce") && line.endsWith("Maybe source."));
  }

  @Test
  void tellsAMissingColumnOnceAndNotForEveryRow() {
    List<Fault> faults = faults(Sheets.small().with("agencies", "agency\nUNAMA\nUNICEF\nWFP\n"));
    assertThat(messages(faults))
        .containsExactly(
            "agencies.csv, row 1, column name: nothing stands here; wanted column name: its full"
                + " name");
  }

  @Test
  void doesNotRepeatAMissingSheetForEveryIdOfIt() {
    assertThat(faults(Sheets.small().without("places"))).hasSize(1);
  }

  @Test
  void refusesALocalTimeThatTheClockOfThePlaceShowsTwice() {
    List<Fault> faults =
        faults(
            Sheets.small()
                .with(
                    "places",
                    """
                    place,kind,name,area,latitude,longitude,zone
                    KBL,duty_station,Kabul,,34.57,69.21,Asia/Kabul
                    ALA,hub,Almaty,,43.35,77.04,Asia/Almaty
                    GVA,area,Geneva,,46.2,6.1,Europe/Zurich
                    """)
                .with("levels", "area,from,level\nGVA,2021-10-31 02:30,1\n"));
    assertThat(messages(faults))
        .containsExactly(
            "levels.csv, row 2, column from: \"2021-10-31T02:30\"; wanted an offset behind a time"
                + " that the clock of Europe/Zurich shows twice");
  }

  @Test
  void neverShowsWhatIdentifiesAPerson() {
    List<Fault> faults =
        faults(Sheets.small().with("identities", "person,name\nP-1," + "Lindqvist".repeat(600)));
    assertThat(messages(faults)).singleElement().asString().doesNotContain("Lindqvist");
  }

  @Test
  void pointsAtTheLineWhoseBytesAreNotUtf8() throws IOException {
    Sheets.small().in(folder);
    byte[] latin1 = "agency,name\nUNAMA,Mission Zürich\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("agencies.csv"), latin1);
    assertThat(messages(faulty(folder)))
        .singleElement()
        .asString()
        .startsWith("agencies.csv, row 2: \"byte")
        .contains("CSV UTF-8");
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() {
    assertThat(faults(Sheets.small().with("agencies", "agency,name\nUNAMA,\"UN mission\n")))
        .singleElement()
        .asString()
        .contains("agencies.csv", "every opened quote is closed");
  }

  @Test
  void refusesAZipBombWithoutInflatingItAll() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (long written = 0; written <= Limits.MOST_INFLATED_BYTES; written += zeros.length) {
        zip.write(zeros);
      }
      zip.closeEntry();
    }
    assertThat(messages(faulty(bomb))).singleElement().asString().contains("inflates beyond");
  }

  @Test
  void refusesAFileThatIsNoWorkbook() throws IOException {
    Path file = Files.writeString(folder.resolve("mission.xlsx"), "no workbook");
    assertThat(messages(faulty(file))).singleElement().asString().contains("an XLSX workbook");
  }

  @Test
  void saysWhenAFolderHoldsNoSheet() {
    assertThat(messages(faulty(folder))).singleElement().asString().contains("no CSV file");
    assertThat(messages(faulty(folder.resolve("absent"))))
        .singleElement()
        .asString()
        .contains("no such file or folder");
  }

  @Test
  void countsTheFaultsThatItDoesNotList() {
    StringBuilder people = new StringBuilder("person,agency,category,at,since\n");
    for (int i = 0; i < Faults.MOST_LISTED + 7; i++) {
      people.append("P-").append(i).append(",UNAMA,international_staff,KBL,never\n");
    }
    ScenarioRead read = Sheets.small().with("people", people.toString()).read(folder);
    ScenarioRead.Faulty faulty = (ScenarioRead.Faulty) read;
    assertThat(faulty.faults()).hasSize(Faults.MOST_LISTED);
    assertThat(faulty.unlisted()).isEqualTo(7);
  }

  private List<Fault> faults(Sheets sheets) {
    return faulty(sheets.in(folder));
  }

  private static List<Fault> faulty(Path path) {
    ScenarioRead read = ScenarioReader.read(path);
    assertThat(read).isInstanceOf(ScenarioRead.Faulty.class);
    return ((ScenarioRead.Faulty) read).faults();
  }

  private static List<String> messages(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }
}
