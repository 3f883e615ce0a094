package org.serai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a class of the bench in a fresh virtual machine like this one, and hears its last word. On a
 * machine with other work SERAI_BENCH_WITH holds words to be put before each command, for example
 * {@code taskset -c 0,1}.
 */
final class Forked {

  static {
    // A command that is stopped takes its run with it, which would slow the next one down.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy)));
  }

  private Forked() {}

  /** The last line that begins with the mark; empty where the process died without one. */
  static Optional<String> findLine(String mark, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    return findLine(mark, List.of(), main, arguments);
  }

  /** The same with options for the virtual machine behind those of this one. */
  static Optional<String> findLine(
      String mark, List<String> options, Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    String before = System.getenv().getOrDefault("SERAI_BENCH_WITH", "");
    List<String> command = new ArrayList<>();
    if (!before.isBlank()) {
      command.addAll(List.of(before.strip().split("\\s+", -1)));
    }
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Optional<String> last = Optional.empty();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = line.startsWith(mark) ? Optional.of(line) : last;
      }
    }
    int ended = process.waitFor();
    if (ended != 0) {
      System.err.println(main.getSimpleName() + " " + arguments + " ended with " + ended);
    }
    return last;
  }
}
