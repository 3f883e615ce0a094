package org.serai.desk.cli;

import java.util.concurrent.Callable;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the pages of a mission that was recorded before. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Serve the pages of a mission on this machine, until you press Ctrl-C.")
public final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOptions options = new StoreOptions();

  @Mixin private ListenOptions listen = new ListenOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    listen.refuse(spec);
    if (options.mission.isEmpty()) {
      options.refuseNothing();
    }
    Pages.serve(
        listen,
        () -> {
          Desk.Store store = Desk.Store.open(options.data, options.database);
          return Desk.open(store, options.mission(store), Clock.ofTheWorld());
        },
        _ -> {});
    return 0;
  }
}
