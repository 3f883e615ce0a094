package org.serai.desk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.serai.desk.papers.OccasionFiles;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.PlanProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a plan and its certificate against the scenario, trusting neither. */
@Command(
    name = "certify",
    mixinStandardHelpOptions = true,
    description = "Check a plan and its certificate against a scenario; print what is proven.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every rule, every number and both bounds hold, and plan.csv says the same",
      "1:the scenario has faults, or plan or certificate is refused",
      "2:wrong use of this command"
    })
public final class CertifyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SCENARIO", description = "the scenario that was planned")
  private Path scenario = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PLAN",
      description = "the folder into which the plan was written")
  private Path plan = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Asked.plan(spec, plan);
    return new PlanCheck(terminal(), plan).find(scenario).map(this::certified).orElse(1);
  }

  private int certified(CheckedPlan checked) {
    print(checked.proof().occasion());
    print(checked.proven());
    terminal()
        .println(
            checked.tabled()
                ? "plan.csv beside the certificate says the same, row by row."
                : "No plan.csv lies beside the certificate; nothing else was read.");
    terminal().flush();
    return 0;
  }

  /** Whoever reads a bound must know of which world it is. */
  private void print(PlanProof.Occasion occasion) {
    List<String> events = occasion.events();
    if (events.isEmpty()) {
      return;
    }
    long told = occasion.announced().stream().map(PlanProof.Stay::person).distinct().count();
    terminal()
        .printf(
            "A replan: checked of the scenario after %,d %s, and with what %,d people were told"
                + " before.%n",
            events.size(), events.size() == 1 ? "event" : "events", told);
    events.forEach(event -> terminal().println("  " + event));
    terminal()
        .println(
            OccasionFiles.listed(plan)
                ? "Both are as they were written, by the sums in contents.txt.\n"
                : "No contents.txt lies beside: whether they were changed cannot be said.\n");
  }

  private void print(Certified.Proven proven) {
    PrintWriter out = terminal();
    out.printf(
        "Every rule was checked again for %,d people in %,d slots, and every number was counted"
            + " again.%n%n",
        proven.people(), proven.slots());
    out.printf("  %-18s %14s %16s %10s%n", "level", "the plan", "no plan below", "gap");
    for (int level = 0; level < proven.levels().size(); level++) {
      line(out, (level + 1) + " ", proven.levels().get(level));
    }
    out.println();
    line(out, "", proven.together());
    out.println(words(proven.cases()));
    out.printf(
        "%nSafety counts slots of one person, all other levels points; less is better.%n"
            + "A level's bound is proven with that level alone; together they cannot all be met.%n"
            + "Levels 2 to 6 are bounded over %s.%n",
        proven.safetyProven()
            ? "all plans that are as safe as can be, and this plan is one of them"
            : "all plans with at most as many unsafe slots as this one; a safer one may exist");
  }

  private static String words(Certified.Cases cases) {
    return cases.trees() == 0
        ? "Bound proven with prices alone."
        : String.format(
            Locale.ROOT,
            "Bound proven with %,d %s of %,d %s.",
            cases.trees(),
            cases.trees() == 1 ? "tree" : "trees",
            cases.cases(),
            cases.cases() == 1 ? "case" : "cases");
  }

  private static void line(PrintWriter out, String number, Certified.Line line) {
    double gap = line.gap();
    String words = gap < 0 ? "unbounded" : gap == 0 ? "optimal" : percent(gap);
    out.printf(
        "  %-18s %,14d %,16d %10s%n", number + line.name(), line.value(), line.bound(), words);
  }

  /** Rounded up: a gap must never look smaller than it is. */
  private static String percent(double gap) {
    return String.format(Locale.ROOT, "%.2f %%", Math.ceil(gap * 10_000) / 100);
  }

  private PrintWriter terminal() {
    return spec.commandLine().getOut();
  }
}
