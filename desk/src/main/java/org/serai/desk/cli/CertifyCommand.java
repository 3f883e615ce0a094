package org.serai.desk.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.serai.desk.papers.OccasionFiles;
import org.serai.desk.papers.Wrapping;
import org.serai.desk.planning.Certified;
import org.serai.desk.planning.PlanProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  private static final String ROW = "  %-18s %14s %14s   %s%n";

  @Mixin private WrittenPlan plan = new WrittenPlan();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return plan.find(spec).map(this::certified).orElse(1);
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
            OccasionFiles.listed(plan.folder())
                ? "Both are as they were written, by the sums in contents.txt.\n"
                : "No contents.txt lies beside: whether they were changed cannot be said.\n");
  }

  private void print(Certified.Proven proven) {
    PrintWriter out = terminal();
    out.printf(
        "Every rule was checked again for %,d people in %s, and every number was counted"
            + " again.%n%n",
        proven.people(), proven.span());
    out.printf(ROW, "level", "the plan", "at best", "above the best");
    for (int level = 0; level < proven.levels().size(); level++) {
      Certified.Line line = proven.levels().get(level);
      line(out, (level + 1) + " ", line, proven.worth(level));
    }
    out.println();
    line(out, "", proven.together(), proven.weeks()::weeks);
    out.printf("%s%n%n", words(proven.cases()));
    legend(proven).forEach(each -> Wrapping.lines(each, "").forEach(out::println));
  }

  private static List<String> legend(Certified.Proven proven) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Safety counts weeks of one person; it is weighed against nothing.");
    sentences.add(proven.weeks().scale());
    sentences.add(
        "A level's bound is proven with that level alone; together they cannot all be met.");
    sentences.add(
        proven.safetyProven()
            ? "Levels 2 to 6 are bounded over all plans that are as safe as can be, and this plan"
                + " is one of them."
            : "Levels 2 to 6 are bounded over all plans with at most as many unsafe weeks as this"
                + " one; a safer one may exist.");
    sentences.add("The certificate's claims.csv has the same to the last point.");
    return sentences;
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

  private static void line(
      PrintWriter out, String number, Certified.Line line, LongFunction<String> worth) {
    out.printf(
        ROW,
        number + line.name(),
        worth.apply(line.value()),
        line.atBest(worth),
        line.gap().words());
  }

  private PrintWriter terminal() {
    return spec.commandLine().getOut();
  }
}
