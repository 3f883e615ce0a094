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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serai.desk.Desk;
import org.serai.desk.journal.DataFolder;
import org.serai.desk.journal.LinkKey;
import org.serai.desk.links.Link;
import org.serai.desk.links.Links;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.PersonRegistered;
import org.serai.mission.facts.PlaceFact.AgencyDescribed;
import org.serai.mission.facts.PlaceFact.MissionOpened;
import org.serai.mission.facts.PlaceFact.PlaceDescribed;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.WardenFact.RollCallStarted;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

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
  private static final PlaceId KABUL = new PlaceId("KBL");
  private static final PlaceId HUB = new PlaceId("ALA");
  private static final int MOST_OPEN = 4_000;
  private static final int SENT_TWICE = 10;
  private static final Pattern SAFE = Pattern.compile("\"safe\":(\\d+)");
  private static final Pattern ENTRIES = Pattern.compile("\"entries\":(\\d+)");

  private final URI desk;
  private final Links links;
  private final HttpClient client;
  private final int perSecond;
  private final int seconds;
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
    List<Report> reports = new ArrayList<>();
    ZoneId zone = ZoneId.of("Asia/Kabul");
    GeoPoint point = new GeoPoint(34.57, 69.21);
    reports.add(report(new MissionOpened("storm", HUB, zone)));
    reports.add(
        report(
            new PlaceDescribed(
                new Place(KABUL, PlaceKind.DUTY_STATION, "Kabul", KABUL, point, zone))));
    reports.add(
        report(new PlaceDescribed(new Place(HUB, PlaceKind.HUB, "Almaty", HUB, point, zone))));
    AgencyId agency = new AgencyId("UNAMA");
    reports.add(report(new AgencyDescribed(agency, "UNAMA")));
    for (int i = 0; i < people; i++) {
      reports.add(
          report(
              new PersonRegistered(
                  person(i),
                  agency,
                  Category.NATIONAL_STAFF,
                  Sex.UNSTATED,
                  new Account.At(KABUL),
                  LocalDate.parse("2021-01-01"))));
    }
    reports.add(report(new RollCallStarted(CALL, List.of(KABUL), "measurement")));
    try (Desk desk = Desk.open(Desk.Store.open(folder, ""), MISSION, InstantSource.system())) {
      System.out.println(desk.record(reports).getClass().getSimpleName());
    }
  }

  private static PersonId person(int i) {
    return new PersonId("P-%06d".formatted(i));
  }

  private static Report report(Fact fact) {
    return new Report(
        new FactId(UUID.randomUUID()),
        Instant.now().minusSeconds(60),
        new ReporterId("bench"),
        Source.DESK,
        Standing.HAPPENED,
        fact);
  }

  private void run(long process, int first) throws Exception {
    int safeBefore = asked("/api/roll-calls/" + CALL + "?show=help", SAFE);
    int entriesBefore = asked("/api/bearings", ENTRIES);
    Duration cpuBefore = cpu(process);
    int requests = perSecond * seconds;
    AtomicLongArray nanos = new AtomicLongArray(requests);
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      send(i, first + who(i), due, nanos);
    }
    open.acquire(MOST_OPEN);
    double took = (System.nanoTime() - start) / 1e9;
    Duration cpu = cpu(process).minus(cpuBefore);
    tell(requests, took, cpu, nanos);
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

  private void send(int i, int who, long due, AtomicLongArray nanos) throws InterruptedException {
    open.acquire();
    String path = links.path(new Link.CheckIn(CALL, person(who)));
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
                  nanos.set(i, System.nanoTime() - due);
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

  private void tell(int requests, double took, Duration cpu, AtomicLongArray nanos) {
    long[] sorted = new long[requests];
    Arrays.setAll(sorted, nanos::get);
    Arrays.sort(sorted);
    System.out.printf(
        "%,d requests at %,d/s in %.1f s: %,d recorded, %,d told to come again (%,d with when),"
            + " %,d failed%n",
        requests, perSecond, took, recorded.get(), turnedAway.get(), toldWhen.get(), failed.get());
    System.out.printf(
        "latency p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms; desk %.1f s CPU%n",
        at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), cpu.toMillis() / 1e3);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
  }

  private static Duration cpu(long process) {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().totalCpuDuration())
        .orElse(Duration.ZERO);
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
