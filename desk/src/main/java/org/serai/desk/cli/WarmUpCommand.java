package org.serai.desk.cli;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.serai.desk.Clock;
import org.serai.desk.Desk;
import org.serai.desk.Serving;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.scenario.Scenario;
import org.serai.desk.scenario.ScenarioRead;
import org.serai.desk.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Opens the desk of a scenario in a folder that is thrown away, asks it for some pages, and stops.
 * The launcher watches this once after a build and keeps which classes a start needs, so that every
 * later start is quick.
 */
@Command(name = "warm-up", hidden = true, description = "Start and stop, for the launcher.")
public final class WarmUpCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "what to open")
  private Path scenario = Path.of("");

  private static volatile Path toOpen = Path.of("");

  @Override
  public Integer call() {
    toOpen = scenario;
    System.setProperty("quarkus.http.port", "0"); // any that is free
    Quarkus.run(SomePages.class);
    return 0;
  }

  /** Opens the desk and asks for what a browser asks first. */
  static final class SomePages implements QuarkusApplication {
    private static final List<String> PATHS =
        List.of("/", "/api/now", "/api/bearings", "/api/map", "/api/timeline", "/api/plan");

    SomePages() {}

    @Override
    public int run(String... args) throws IOException, InterruptedException {
      Path folder = Files.createTempDirectory("serai-warm-up");
      if (ScenarioReader.read(toOpen) instanceof ScenarioRead.Good(Scenario good)) {
        open(good, folder);
      }
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      }
      return 0;
    }

    @SuppressWarnings("resource") // The desk closes the store.
    private static void open(Scenario good, Path folder) throws IOException, InterruptedException {
      Desk.Store store = Desk.Store.open(folder, "");
      Clock clock = Clock.startingAt(good.opening().starts());
      Desk desk = Desk.open(store, good.opening().mission(), clock);
      try (Serving serving = new Serving(desk)) {
        desk.record(good);
        Arc.container().instance(DeskWindow.class).get().open(serving.open());
        ask();
      }
    }

    private static void ask() throws IOException, InterruptedException {
      int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
      try (HttpClient client = HttpClient.newHttpClient()) {
        for (String path : PATHS) {
          URI address = URI.create("http://127.0.0.1:" + port + path);
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
      }
    }
  }
}
