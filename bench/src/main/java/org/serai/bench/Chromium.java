package org.serai.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window that is told what to do by its DevTools protocol, over a socket of
 * the JDK: a driver of 200 MB is not needed to read a clock.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path profile;
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private int last;

  private Chromium(Path profile, Process process) throws IOException, InterruptedException {
    this.profile = profile;
    this.process = process;
    this.socket = http.newWebSocketBuilder().buildAsync(window(), new Heard()).join();
  }

  static Chromium start() throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("serai-chromium");
    List<String> command =
        List.of(
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--window-size=1366,768",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(profile, process);
  }

  /** The address of its one window; Chromium writes the port into its profile once it listens. */
  private URI window() throws IOException, InterruptedException {
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(port) || Files.readAllLines(port).isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Chromium did not open its port within " + PATIENCE + ".");
      }
      Thread.sleep(50);
    }
    URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).getFirst() + "/json/list");
    HttpRequest ask = HttpRequest.newBuilder(list).build();
    String windows = http.send(ask, BodyHandlers.ofString()).body();
    for (JsonNode one : JSON.readTree(windows)) {
      if (one.path("type").asText().equals("page")) {
        return URI.create(one.path("webSocketDebuggerUrl").asText());
      }
    }
    throw new IllegalStateException("Chromium has no window: " + windows);
  }

  /** Collects what comes in pieces, and hands answers to whoever asked; events are not kept. */
  private final class Heard implements WebSocket.Listener {
    private final StringBuilder words = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean whole) {
      words.append(piece);
      if (whole) {
        hear(words.toString());
        words.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedStage(whole);
    }
  }

  private void hear(String words) {
    try {
      JsonNode said = JSON.readTree(words);
      CompletableFuture<JsonNode> waiting = asked.remove(said.path("id").asInt());
      if (waiting != null) {
        waiting.complete(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Calls a method of the protocol with names and values in turn, and waits for its result. */
  JsonNode tell(String method, Object... namesAndValues) throws IOException {
    Map<String, Object> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    int id = ++last;
    var answer = new CompletableFuture<JsonNode>();
    asked.put(id, answer);
    String words =
        JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    JsonNode said =
        socket
            .sendText(words, true)
            .thenCompose(_ -> answer)
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    if (said.has("error")) {
      throw new IllegalStateException(method + ": " + said.path("error"));
    }
    return said.path("result");
  }

  /** The value of an expression in the page, once its promise is kept. */
  JsonNode evaluate(String expression) throws IOException {
    JsonNode result =
        tell(
            "Runtime.evaluate",
            "expression",
            expression,
            "awaitPromise",
            true,
            "returnByValue",
            true);
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  @Override
  public void close() throws IOException {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    http.close();
    try (Stream<Path> all = Files.walk(profile)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    }
  }
}
