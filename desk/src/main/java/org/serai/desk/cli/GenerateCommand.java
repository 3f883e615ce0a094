package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.serai.desk.scenario.GeneratorOrder;
import org.serai.desk.scenario.ScenarioGenerator;
import org.serai.mission.terms.Malformed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes a scenario of any size; the same options always make the same files. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Make a realistic scenario of any size; the same options make the same files.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the files are written", "2:wrong use of this command"})
public final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--people",
      paramLabel = "N",
      description = "people who rotate; half as many national staff come on top")
  private int people = 1_000;

  @Option(names = "--stations", paramLabel = "S", description = "duty stations")
  private int stations = 20;

  @Option(names = "--weeks", paramLabel = "W", description = "weeks to be planned")
  private int weeks = 16;

  @Option(names = "--seed", paramLabel = "K", description = "another seed, another mission")
  private long seed = 1;

  @Option(
      names = "--contingents",
      paramLabel = "C",
      description = "companies of 120, each to be relieved by another in two lifts of 60")
  private int contingents = 0;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "where to write; made when missing, must be empty",
      showDefaultValue = Visibility.NEVER)
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Asked.folder(spec, out);
    refuseToMix();
    try {
      ScenarioGenerator.write(new GeneratorOrder(people, stations, weeks, seed, contingents), out);
    } catch (Malformed e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.printf(
        "%s holds %,d people who rotate, %,d stations, %,d weeks (seed %d).%n",
        out, people, stations, weeks, seed);
    if (contingents > 0) {
      terminal.printf("%,d companies of 120 are relieved in place.%n", contingents);
    }
    return 0;
  }

  /** Sheets of two scenarios in one folder would be read as one. */
  private void refuseToMix() throws IOException {
    if (Files.isDirectory(out)) {
      try (Stream<Path> files = Files.list(out)) {
        if (files.findAny().isPresent()) {
          throw new ParameterException(
              spec.commandLine(), out + " is not empty. Maybe name a folder that is new.");
        }
      }
    }
  }
}
