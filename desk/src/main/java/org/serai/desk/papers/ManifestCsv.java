package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.serai.mission.Mission;
import org.serai.mission.terms.FlightId;

/**
 * A manifest as a table: one row per seat, with the fields of ICAO Annex 9, Appendix 2 in the last
 * columns; then one per leg with its totals.
 */
public final class ManifestCsv {
  private ManifestCsv() {}

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream out, Mission mission, FlightId flight, Names names)
      throws IOException {
    write(out, new Ground(mission), Manifest.of(mission, flight, names));
  }

  static void write(OutputStream out, Ground ground, Manifest manifest) throws IOException {
    CsvTable table = new CsvTable(out);
    table.row(
        "row",
        "flight",
        "number",
        "person",
        "name",
        "document",
        "nationality",
        "agency",
        "category",
        "from",
        "to",
        "departs",
        "kg",
        "operator",
        "marks",
        "flight_no",
        "date",
        "point_of_embarkation",
        "point_of_disembarkation");
    int number = 0;
    for (IcaoManifest.Form form : new IcaoManifest(manifest, ground).forms()) {
      for (Manifest.Passenger p : form.passengers()) {
        number++;
        passenger(table, ground, form, p, number, manifest.flight().id());
      }
    }
    manifest.loads().forEach(load -> total(table, ground, manifest, load));
    table.end();
  }

  private static void passenger(
      CsvTable table,
      Ground ground,
      IcaoManifest.Form form,
      Manifest.Passenger p,
      int number,
      FlightId flight) {
    table.row(
        "passenger",
        flight.value(),
        String.valueOf(number),
        p.person().value(),
        p.findName().map(PersonName::name).orElse(""),
        p.document(),
        p.nationality(),
        p.profile().agency().value(),
        p.profile().category().name(),
        p.from().value(),
        p.to().value(),
        "",
        String.valueOf(p.kg()),
        form.operator(),
        form.marks(),
        form.flight(),
        form.date(),
        ground.name(form.from()),
        ground.name(form.to()));
  }

  private static void total(CsvTable table, Ground ground, Manifest manifest, Manifest.Load load) {
    table.row(
        "leg",
        manifest.flight().id().value(),
        String.valueOf(load.heads()),
        "",
        "",
        "",
        "",
        "",
        "",
        load.leg().from().value(),
        load.leg().to().value(),
        ground.exact(load.leg().departs(), ground.zone(load.leg().from())),
        String.valueOf(load.kg()),
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
