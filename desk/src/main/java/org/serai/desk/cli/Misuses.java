package org.serai.desk.cli;

import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command. The whole help would push that off a screen. */
final class Misuses implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException e, String[] words) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    if (e instanceof UnmatchedArgumentException
        && e.getCommandLine().getCommandSpec().findOption("--event") != null) {
      err.println(
          "Words that belong together stand in quotes: --event \"close KBL from 2021-09-03\".");
    }
    err.printf(
        "%s --help says what there is.%n", e.getCommandLine().getCommandSpec().qualifiedName());
    err.flush();
    return ExitCode.USAGE;
  }
}
