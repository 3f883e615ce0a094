package org.serai.desk.cli;

import java.io.PrintWriter;
import org.serai.desk.scenario.Fault;
import org.serai.desk.scenario.ScenarioRead;

/** Prints every fault of a scenario, and how many there are. */
final class FaultLines {
  private FaultLines() {}

  /** Prints and answers with the exit code of a faulty scenario. */
  static int print(PrintWriter out, ScenarioRead.Faulty faulty) {
    for (Fault fault : faulty.faults()) {
      out.println(fault);
    }
    int all = faulty.faults().size() + faulty.unlisted();
    String more = faulty.unlisted() > 0 ? ", " + faulty.unlisted() + " not listed" : "";
    out.printf("%,d %s%s; nothing was imported.%n", all, all == 1 ? "fault" : "faults", more);
    out.flush();
    return 1;
  }
}
