package org.serai.desk.papers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.serai.desk.planning.Proposal;

/** Writes all papers of a sample of a chosen size into a folder, and says how long each took. */
final class MeasurePapers {
  private MeasurePapers() {}

  /** Arguments: people, stations, weeks, folder. */
  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    Proposal proposal =
        SampleProposal.of(
            Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    begin = said("sample", begin);
    Path folder = Files.createDirectories(Path.of(args[3]));
    Tally.of(proposal);
    begin = said("tally", begin);
    PlanReport.lines(proposal).forEach(System.out::println);
    begin = said("report", begin);
    manifests(folder, proposal);
    begin = said("manifests", begin);
    try (var out = Files.newOutputStream(folder.resolve("plan.xlsx"))) {
      PlanWorkbook.write(out, proposal, SampleProposal.names());
    }
    said("workbook", begin);
  }

  private static void manifests(Path folder, Proposal proposal) throws Exception {
    for (var flight : Manifest.flightsWithPassengers(proposal.folded())) {
      try (var out = Files.newOutputStream(folder.resolve(flight.id() + ".pdf"))) {
        ManifestPdf.write(out, proposal.folded(), flight.id(), SampleProposal.names());
      }
      try (var out = Files.newOutputStream(folder.resolve(flight.id() + ".csv"))) {
        ManifestCsv.write(out, proposal.folded(), flight.id(), SampleProposal.names());
      }
    }
  }

  private static long said(String what, long begin) {
    long now = System.nanoTime();
    System.out.printf("%s: %d ms%n", what, (now - begin) / 1_000_000);
    return now;
  }
}
