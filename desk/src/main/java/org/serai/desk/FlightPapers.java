package org.serai.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.serai.desk.api.OpenDesk;
import org.serai.desk.papers.IcaoManifestPdf;
import org.serai.desk.papers.ManifestCsv;
import org.serai.desk.papers.ManifestPdf;
import org.serai.desk.papers.Names;
import org.serai.desk.papers.PassSheet;
import org.serai.mission.Mission;
import org.serai.mission.terms.FlightId;

/** Papers of flights as the pages hand them out: always from the newest mission. */
public final class FlightPapers {
  private FlightPapers() {}

  public static OpenDesk.FlightPapers of(Supplier<Mission> mission, Supplier<Names> names) {
    return new OpenDesk.FlightPapers(
        flight -> pdf(mission.get(), flight, names.get()),
        flight -> forms(mission.get(), flight, names.get()),
        flight -> csv(mission.get(), flight, names.get()),
        (flight, person) -> PassSheet.html(mission.get(), flight, person, names.get()));
  }

  private static byte[] pdf(Mission mission, FlightId flight, Names names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ManifestPdf.write(out, mission, flight, names);
    return out.toByteArray();
  }

  private static byte[] forms(Mission mission, FlightId flight, Names names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IcaoManifestPdf.write(out, mission, flight, names);
    return out.toByteArray();
  }

  private static byte[] csv(Mission mission, FlightId flight, Names names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ManifestCsv.write(out, mission, flight, names);
    } catch (IOException e) {
      throw new UncheckedIOException("A table in memory cannot be written.", e);
    }
    return out.toByteArray();
  }
}
