package org.serai.desk.papers;

import java.nio.file.Path;
import java.util.List;
import org.serai.desk.planning.Proposal;

/** Writes all papers of a sample of a chosen size into a folder, and says how long it took. */
final class MeasurePapers {
  private MeasurePapers() {}

  /** Arguments: people, stations, weeks, folder. */
  public static void main(String[] args) throws Exception {
    long begin = System.nanoTime();
    Proposal proposal =
        SampleProposal.of(
            Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    begin = said("sample", begin);
    Tally tally = Tally.of(proposal);
    said("tally alone", begin);
    PlanReport.lines(proposal, tally).forEach(System.out::println);
    long write = System.nanoTime();
    List<Path> files = PlanFiles.writeAll(Path.of(args[3]), proposal, SampleProposal.names());
    said(files.size() + " files", write);
  }

  private static long said(String what, long begin) {
    long now = System.nanoTime();
    System.out.printf("%s: %d ms%n", what, (now - begin) / 1_000_000);
    return now;
  }
}
