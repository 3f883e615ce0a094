package org.serai.desk.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;

/**
 * Starts the web server, asks it for a page, and stops: no desk is opened and nothing is recorded.
 * The launcher watches this once after a build and keeps which classes a start needs, so that every
 * later start is quick.
 */
@Command(name = "rehearse", hidden = true, description = "Start and stop, for the launcher.")
public final class RehearseCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    System.setProperty("quarkus.http.port", "0"); // any that is free
    Quarkus.run(OnePage.class);
    return 0;
  }

  /** Asks the server for its first page and for one board. */
  public static final class OnePage implements QuarkusApplication {
    private static final List<String> PATHS = List.of("/", "/api/now");

    @Override
    public int run(String... args) throws IOException, InterruptedException {
      int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
      try (HttpClient client = HttpClient.newHttpClient()) {
        for (String path : PATHS) {
          URI address = URI.create("http://127.0.0.1:" + port + path);
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
      }
      return 0;
    }
  }
}
