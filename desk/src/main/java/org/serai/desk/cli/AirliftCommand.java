package org.serai.desk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Flights for requests: solves public instances of the field, and checks anybody's routes. */
@Command(
    name = "airlift",
    mixinStandardHelpOptions = true,
    description = "Solve a pick-up and delivery instance, or check routes against it.",
    subcommands = {AirliftSolveCommand.class, AirliftCheckCommand.class})
public final class AirliftCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.USAGE;
  }
}
