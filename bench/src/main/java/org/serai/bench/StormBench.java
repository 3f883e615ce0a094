package org.serai.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.LinkKey;
import org.serai.desk.links.Link;
import org.serai.desk.links.Links;
import org.serai.mission.facts.WardenFact.RollCallStarted;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.RollCallId;

/**
 * A head-count storm against a desk that is served: people answer by their links, so many a second,
 * every tenth twice. {@code StormBench prepare FOLDER PEOPLE} makes the mission; then serve it;
 * then {@code StormBench FOLDER URL PID FIRST PER_SECOND SECONDS}, where FIRST is the first person
 * who answers and PID the process of the desk. Latency counts from when a request was due, so that
 * a desk that stalls cannot hide it.
 */
public final class StormBench {
  private static final MissionId MISSION = new MissionId("storm");
  private static final RollCallId CALL = new RollCallId("RC-STORM");
  private static final int MOST_OPEN = 4_000;
  private static final int SENT_TWICE = 10;
  private static final Pattern SAFE = Pattern.compile("\"safe\":(\\d+)");
  private static final Pattern ENTRIES = Pattern.compile("\"entries\":(\\d+)");

  private final URI desk;
  private final Links links;
  private final HttpClient client;
  private final int perSecond;
  private final int seconds;
  private final Delays delays;
  private final Semaphore open = new Semaphore(MOST_OPEN);
  private final AtomicInteger recorded = new AtomicInteger();
  private final AtomicInteger turnedAway = new AtomicInteger();
  private final AtomicInteger toldWhen = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  private StormBench(Path folder, URI desk, int perSecond, int seconds) {
    this.desk = desk;
    this.links = new Links(LinkKey.open(DataFolder.at(folder), MISSION));
    this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    this.perSecond = perSecond;
    this.seconds = seconds;
    this.delays = new Delays(perSecond * seconds);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("prepare")) {
      prepare(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    int perSecond = Integer.parseInt(arguments[4]);
    int seconds = Integer.parseInt(arguments[5]);
    new StormBench(Path.of(arguments[0]), URI.create(arguments[1]), perSecond, seconds)
        .run(Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
  }

  private static void prepare(Path folder, int people) {
    BenchGround.of(MISSION, people)
        .add(new RollCallStarted(CALL, List.of(BenchGround.KABUL), "measurement"))
        .record(folder);
  }

  private void run(long process, int first) throws Exception {
    int safeBefore = asked("/api/roll-calls/" + CALL + "?show=help", SAFE);
    int entriesBefore = asked("/api/bearings", ENTRIES);
    Duration cpuBefore = BenchGround.cpu(process);
    int requests = perSecond * seconds;
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      send(first + who(i), due);
    }
    open.acquire(MOST_OPEN);
    double took = (System.nanoTime() - start) / 1e9;
    Duration cpu = BenchGround.cpu(process).minus(cpuBefore);
    tell(requests, took, cpu);
    Thread.sleep(2_500); // A large board is counted once a second.
    System.out.printf(
        "people newly counted as safe: %,d; entries: %,d%n",
        asked("/api/roll-calls/" + CALL + "?show=help", SAFE) - safeBefore,
        asked("/api/bearings", ENTRIES) - entriesBefore);
  }

  /** Every tenth request sends the answer of the one before it again. */
  private static int who(int i) {
    return i % SENT_TWICE == SENT_TWICE - 1 ? i - 1 : i;
  }

  private void send(int who, long due) throws InterruptedException {
    open.acquire();
    String path = links.path(new Link.CheckIn(CALL, BenchGround.person(who)));
    String body =
        "form=%s&safety=SAFE&where=%s&words="
            .formatted(new UUID(42, who), URLEncoder.encode("block 4", StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var _ =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .whenComplete(
                (response, fault) -> {
                  delays.add(System.nanoTime() - due);
                  if (fault != null) {
                    failed.incrementAndGet();
                  } else {
                    count(response);
                  }
                  open.release();
                });
  }

  private void count(HttpResponse<String> response) {
    switch (response.statusCode()) {
      case 200 -> recorded.incrementAndGet();
      case 429 -> {
        turnedAway.incrementAndGet();
        toldWhen.addAndGet(response.headers().firstValue("Retry-After").isPresent() ? 1 : 0);
      }
      default -> failed.incrementAndGet();
    }
  }

  private void tell(int requests, double took, Duration cpu) {
    System.out.printf(
        "%,d requests at %,d/s in %.1f s: %,d recorded, %,d told to come again (%,d with when),"
            + " %,d failed%n",
        requests, perSecond, took, recorded.get(), turnedAway.get(), toldWhen.get(), failed.get());
    System.out.printf(
        "latency %s; desk %.1f s CPU, %.2f ms each%n",
        delays.words(), cpu.toMillis() / 1e3, (double) cpu.toMillis() / requests);
  }

  private int asked(String path, Pattern figure) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(desk.resolve(path)).build();
    String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    Matcher found = figure.matcher(body);
    if (!found.find()) {
      throw new IllegalStateException(path + " does not say it: " + body);
    }
    return Integer.parseInt(found.group(1));
  }
}
