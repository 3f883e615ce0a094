package org.serai.desk.cli;

import java.util.concurrent.Callable;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import org.serai.desk.journal.Stopped;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Destroys the key of one person's identity. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = {
      "Destroy the key of one person: no name, document or contact can be read any more.",
      "Counts, ledger and journal stay true. There is no way back."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is forgotten", "1:there is no such person", "2:wrong use"})
public final class ForgetCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PERSON",
      description = "the id of the person, for example P-0412",
      showDefaultValue = Visibility.NEVER)
  private String person = "";

  @Mixin private StoreOptions options = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  @SuppressWarnings("resource") // The desk closes the store.
  public Integer call() {
    PersonId id = new PersonId(person);
    options.refuseNothing();
    Desk.Store store = Desk.Store.open(options.data, options.database);
    MissionId mission = options.recorded(store);
    try (Desk desk = Desk.open(store, mission, Clock.ofTheWorld())) {
      if (desk.mission().people().findPerson(id).isEmpty()) {
        throw new Stopped("Nobody is registered as " + id + " in " + mission + ".");
      }
      boolean had = desk.forget(id);
      spec.commandLine()
          .getOut()
          .println(
              had
                  ? id + " is forgotten: the key is destroyed."
                  : id + " had no key any more; nothing can be read.");
      return 0;
    }
  }
}
