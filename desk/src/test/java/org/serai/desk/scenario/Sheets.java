package org.serai.desk.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The smallest scenario that is whole, as CSV, and a folder to change it in. */
final class Sheets {
  private static final String MISSION =
      """
      mission,name,hub,zone,starts,plan_from,plan_until
      T-1,Test mission,ALA,Asia/Almaty,2021-06-01,2021-08-23,2021-11-21
      """;

  private static final String PLACES =
      """
      place,kind,name,area,latitude,longitude,zone
      AFG,country,Afghanistan,,34,66,Asia/Kabul
      KBL,duty_station,Kabul,,34.57,69.21,Asia/Kabul
      ALA,hub,Almaty,,43.35,77.04,Asia/Almaty
      """;

  private static final String PEOPLE =
      """
      person,agency,category,sex,at,since
      P-1,UNAMA,international_staff,female,KBL,2021-05-01
      P-2,UNAMA,un_volunteer,male,away,2021-05-20
      """;

  private static final String POSTS =
      """
      post,station,function,criticality,minimum,wanted,from_hub
      KBL-MED,KBL,medical officer,PC1,1,2,no
      """;

  private static final String FLIGHTS =
      """
      flight,aircraft,seats,payload_kg
      UN-1,Dash 8-300,50,5000
      """;

  private static final String LEGS =
      """
      flight,leg,from,to,departs,arrives
      UN-1,1,ALA,KBL,2021-08-25 08:00,2021-08-25 10:00
      UN-1,2,KBL,ALA,2021-08-25 12:00,2021-08-25 17:00
      """;

  private final Map<String, String> files = new TreeMap<>();

  private Sheets() {}

  /** Kabul and Almaty, one post, two people, one flight. */
  static Sheets small() {
    return new Sheets()
        .with("mission", MISSION)
        .with("places", PLACES)
        .with("agencies", "agency,name\nUNAMA,UN mission\n")
        .with("people", PEOPLE)
        .with("posts", POSTS)
        .with("flights", FLIGHTS)
        .with("legs", LEGS)
        .with("levels", "area,from,level\nKBL,2021-08-15 18:00,5\n");
  }

  static Sheets none() {
    return new Sheets();
  }

  Sheets with(String sheet, String csv) {
    files.put(sheet, csv);
    return this;
  }

  Sheets without(String sheet) {
    files.remove(sheet);
    return this;
  }

  Path in(Path folder) {
    files.forEach(
        (name, csv) -> {
          try {
            Files.writeString(folder.resolve(name + ".csv"), csv);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return folder;
  }

  ScenarioRead read(Path folder) {
    return ScenarioReader.read(in(folder));
  }
}
