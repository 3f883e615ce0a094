package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.serai.desk.journal.Stopped;
import org.serai.planner.airlift.InstanceError;
import picocli.CommandLine.ExitCode;

/** Says why a file was refused, with its line, instead of showing a trace. */
final class InstanceRefusal {
  private InstanceRefusal() {}

  static int orCode(PrintWriter err, Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (InstanceError e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("A file could not be read or written. " + Stopped.words(e));
    } catch (IllegalArgumentException e) {
      // The planner's own words for an option that makes no sense, such as 0 threads.
      err.println(e.getMessage());
    }
    err.flush();
    return ExitCode.USAGE;
  }
}
