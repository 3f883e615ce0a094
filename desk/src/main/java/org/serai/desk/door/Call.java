package org.serai.desk.door;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.serai.desk.journal.Codec;
import org.serai.desk.journal.Journal;
import org.serai.desk.journal.WrittenEntry;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Malformed;

/** Reports that stand or fall together, written out by their own thread, waiting for the writer. */
final class Call {
  final List<Report> reports;
  final List<byte[]> bodies;
  final Seen seen;
  final CompletableFuture<Outcome> answer = new CompletableFuture<>();

  /**
   * @throws Malformed when there are too many or too few, or a text is not valid Unicode
   */
  Call(List<Report> reports, Seen seen) {
    this.seen = seen;
    Malformed.unless(
        !reports.isEmpty() && reports.size() <= Journal.MOST_AT_ONCE,
        "reports",
        reports.size(),
        "1 to " + Journal.MOST_AT_ONCE + " in one call");
    this.reports = reports.stream().map(Call::keepable).toList();
    this.bodies = new ArrayList<>(reports.size());
    for (Report report : this.reports) {
      bodies.add(Codec.body(report));
    }
  }

  /** What is folded now must be what is read back later: the journal keeps microseconds. */
  private static Report keepable(Report report) {
    return new Report(
        report.id(),
        WrittenEntry.keepable(report.happened()),
        report.by(),
        report.source(),
        report.standing(),
        report.fact());
  }
}
