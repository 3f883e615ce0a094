package org.serai.desk.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of Serai. */
@Command(
    name = "serai",
    mixinStandardHelpOptions = true,
    version = "serai 0.1.0",
    description = "Keeps an international mission working when its people must leave.",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      PlanCommand.class,
      CertifyCommand.class,
      WhyCommand.class,
      ReplanCommand.class,
      RehearseCommand.class,
      CheckCommand.class,
      GenerateCommand.class,
      ImportCommand.class,
      VerifyCommand.class,
      ForgetCommand.class,
      AirliftCommand.class,
      EvacuateCommand.class,
      WarmUpCommand.class
    })
@QuarkusMain
public final class Serai implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs one command and ends with its exit code. */
  public static void main(String... args) {
    System.exit(line().execute(args));
  }

  /** All commands, with what they answer to mistakes. */
  static CommandLine line() {
    CommandLine line =
        new CommandLine(new Serai())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new Misuses())
            .setExecutionExceptionHandler(new Refusals());
    Readings.of(line);
    return line;
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return CommandLine.ExitCode.USAGE;
  }
}
