package org.serai.desk.cli;

import java.io.IOException;
import org.serai.desk.journal.Stopped;
import org.serai.mission.terms.Malformed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in words why a command stopped; only a fault of ours shows its trace. */
final class Refusals implements IExecutionExceptionHandler {
  /** EX_SOFTWARE of sysexits: a script must not take a fault of ours for one of its files. */
  static final int OURS = 70;

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    switch (e) {
      case Stopped _, Malformed _ -> line.getErr().println(e.getMessage());
      case IOException io ->
          line.getErr().println("A file could not be read or written. " + Stopped.words(io));
      default -> {
        e.printStackTrace(line.getErr());
        line.getErr()
            .println("This is a fault of Serai, not of your files. Please report the lines above.");
        line.getErr().flush();
        return OURS;
      }
    }
    line.getErr().flush();
    return 1;
  }
}
