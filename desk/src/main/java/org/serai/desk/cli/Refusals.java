package org.serai.desk.cli;

import org.serai.desk.journal.Stopped;
import org.serai.mission.terms.Malformed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words why a command stopped; only a fault of ours shows its trace. */
final class Refusals implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed)
      throws Exception {
    if (e instanceof Stopped || e instanceof Malformed) {
      line.getErr().println(e.getMessage());
      return 1;
    }
    throw e;
  }
}
