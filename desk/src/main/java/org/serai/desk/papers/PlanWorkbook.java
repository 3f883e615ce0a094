package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.serai.desk.planning.Proposal;

/** plan.xlsx: timeline, coverage, flights and summary, as a planner would draw them. */
public final class PlanWorkbook {
  /** The format wants a program name and its version as nn.nnnn. */
  private static final String VERSION = "01.0000";

  private PlanWorkbook() {}

  /** Writes the workbook; the stream stays open. Rows go out as they are made. */
  public static void write(OutputStream out, Proposal proposal, Names names) throws IOException {
    write(out, proposal, names, Tally.of(proposal));
  }

  static void write(OutputStream out, Proposal proposal, Names names, Tally tally)
      throws IOException {
    Ground ground = new Ground(proposal.folded());
    Workbook workbook = new Workbook(out, "Serai", VERSION);
    new TimelineSheet(sheet(workbook, "Timeline"), proposal, ground, names).write();
    new CoverageSheet(sheet(workbook, "Coverage"), proposal, ground).write();
    new FlightsSheet(sheet(workbook, "Flights"), proposal, ground).write();
    new SummarySheet(sheet(workbook, "Summary"), proposal, tally).write();
    workbook.finish();
  }

  private static Cells sheet(Workbook workbook, String name) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.hideGridLines();
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    return new Cells(sheet);
  }
}
