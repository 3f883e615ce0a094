package org.serai.desk.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.serai.desk.Desk;
import org.serai.desk.journal.Verification;
import org.serai.mission.Mission;
import org.serai.mission.ledger.Ledger;
import org.serai.mission.terms.MissionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Walks the chain of the journal and adds the ledger up again. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Walk the journal's chain of hashes and add the ledger up again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is sound", "1:something is broken", "2:wrong use of this command"})
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    options.refuseNothing();
    try (Desk.Store store = Desk.Store.join(options.data, options.database)) {
      MissionId mission = options.recorded(store);
      return switch (Desk.verify(store, mission)) {
        case Verification.Sound sound -> {
          out.printf("%s: %,d entries, every one matches its hash.%n", mission, sound.entries());
          out.printf("Head of the chain: %s%n", sound.head());
          yield addUp(Desk.read(store, mission), out);
        }
        case Verification.Broken broken -> {
          out.printf("%s is broken at entry %,d: %s%n", mission, broken.number(), broken.reason());
          yield 1;
        }
      };
    }
  }

  private static int addUp(Mission mission, PrintWriter out) {
    Ledger ledger = mission.ledger();
    int people = mission.people().people().size();
    int lines = ledger.lines().size();
    boolean sound = people == lines && lines == ledger.registered();
    out.printf(
        "Ledger: %,d people registered, %,d in %,d accounts. %s%n",
        people,
        ledger.registered(),
        ledger.heads().size(),
        sound ? "It adds up." : "It does not add up.");
    return sound ? 0 : 1;
  }
}
