package org.serai.desk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serai.desk.clearing.Clearing;
import org.serai.desk.clearing.Contradictions;
import org.serai.desk.clearing.CurvePage;
import org.serai.desk.clearing.EvacuationCase;
import org.serai.desk.clearing.EvacuationFolder;
import org.serai.planner.search.CpuClock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how soon everybody can be out, exactly, and draws the curve beside what was flown. */
@Command(
    name = "evacuate",
    mixinStandardHelpOptions = true,
    description = {
      "Say how soon everybody can be out, class by class, and what holds them up.",
      "The folder holds case, places, legs, openings and waiting as CSV; flown if it happened."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everybody can be out",
      "1:somebody stays behind, or a table makes no sense",
      "2:wrong use of this command"
    })
public final class EvacuateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "the tables of an evacuation")
  private Path folder = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "where the page with curves goes")
  private @Nullable Path out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<Path> page = Optional.ofNullable(out);
    page.ifPresent(file -> Asked.file(spec, file));
    EvacuationCase told = EvacuationFolder.read(folder);
    long begin = System.nanoTime();
    long cpu = CpuClock.spent().toMillis();
    Clearing clearing = Clearing.of(told);
    double wall = (System.nanoTime() - begin) / 1e9;
    double spent = (CpuClock.spent().toMillis() - cpu) / 1e3;
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(told.title());
    clearing.sentences().forEach(terminal::println);
    print(terminal, "What holds people up:", clearing.bottlenecks());
    print(terminal, "Where the reports do not add up:", Contradictions.of(told));
    terminal.printf("%d rows are facts, %d are assumptions.%n", told.facts(), told.assumptions());
    terminal.printf(
        "%d places by %d hours, solved in %.2f s (%.2f s of processor time).%n",
        told.problem().places().size(), told.problem().periods(), wall, spent);
    if (page.isPresent()) {
      Files.writeString(page.get(), CurvePage.of(clearing), StandardCharsets.UTF_8);
      terminal.printf("The curves are in %s.%n", page.get());
    }
    terminal.flush();
    return clearing.findClear().isPresent() ? 0 : 1;
  }

  private static void print(PrintWriter terminal, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      terminal.println(title);
      lines.forEach(line -> terminal.println("  " + line));
    }
  }
}
