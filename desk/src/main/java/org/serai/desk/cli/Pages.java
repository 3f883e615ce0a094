package org.serai.desk.cli;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.serai.desk.Desk;
import org.serai.desk.Serving;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.journal.Stopped;

/** Serves pages: the store opens while the web server starts, and the draft comes after both. */
final class Pages implements QuarkusApplication {
  private static volatile CompletableFuture<Serving> opening = new CompletableFuture<>();
  private static volatile Consumer<Serving> afterwards = _ -> {};

  Pages() {}

  /** Serves until somebody presses Ctrl-C. */
  static void serve(ListenOptions listen, Supplier<Desk> desk, Consumer<Serving> then) {
    System.setProperty("quarkus.http.host", listen.host);
    System.setProperty("quarkus.http.port", Integer.toString(listen.port));
    afterwards = then;
    opening = CompletableFuture.supplyAsync(() -> new Serving(desk.get()));
    System.out.printf("Opening http://%s:%d/ ...%n", listen.host, listen.port);
    Quarkus.run(Pages.class);
  }

  @Override
  public int run(String... args) {
    try {
      opened();
    } catch (Stopped e) {
      // Thrown on, it would be shown with its trace by the server.
      System.err.println(e.getMessage());
      return 1;
    }
    try (Serving serving = opened()) {
      Arc.container().instance(PlanningWindow.class).get().open(serving.planning());
      Arc.container().instance(DeskWindow.class).get().open(serving.open());
      System.out.println("The desk is open. Press Ctrl-C to close it.");
      Thread draft = Thread.ofPlatform().name("draft plan").start(() -> afterwards.accept(serving));
      Quarkus.waitForExit();
      draft.interrupt();
    }
    return 0;
  }

  private static Serving opened() {
    try {
      return opening.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
