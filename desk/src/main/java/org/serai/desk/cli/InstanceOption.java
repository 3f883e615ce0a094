package org.serai.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.serai.planner.airlift.InstanceFormat;
import org.serai.planner.airlift.RoutingProblem;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Which of the public formats an instance is in. */
final class InstanceOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "li-lim, cordeau or sartori-buriol; when left out, told by the first line",
      showDefaultValue = Visibility.NEVER)
  private String format = "";

  RoutingProblem read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new NoSuchFileException(file + ": wanted a file; this is a folder");
    }
    InstanceFormat known =
        format.isEmpty() ? InstanceFormat.of(file) : InstanceFormat.named(format);
    return known.read(file);
  }
}
