package org.serai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serai.mission.facts.FlightFact.FlightScheduled;
import org.serai.mission.facts.MovementFact.Booked;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.MissionId;

/**
 * Desks that are open while people are scanned: how long until a scan is on every board. {@code
 * DesksBench prepare FOLDER SCANS} makes the mission; then serve it; then {@code DesksBench URL PID
 * DESKS PER_SECOND SECONDS}. Each desk hears of changes and then reads its board anew, as a page
 * does; three in five show the flight that is scanned, the others the flights of the day. A scan
 * counts from when it was due, and is on a board when the board was made from its entry or a later
 * one.
 */
public final class DesksBench {
  private static final MissionId MISSION = new MissionId("desks");
  private static final int SEATS = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_OPEN = 1_000;
  private static final Pattern ENTRY = Pattern.compile("\"entries\":\\[(\\d+)");

  private final URI desk;
  private final int desks;
  private final int perSecond;
  private final int scans;
  private final HttpClient scanner = client();
  private final Delays seen;
  private final Delays heard;
  private final AtomicInteger refused = new AtomicInteger();
  private final LongAdder reads = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final ConcurrentSkipListMap<Long, Long> dueOf = new ConcurrentSkipListMap<>();

  /** A board that a desk was shown: the entry it was made from, and when. */
  private record Look(long entry, long at) {}

  private DesksBench(URI desk, int desks, int perSecond, int seconds) {
    this.desk = desk;
    this.desks = desks;
    this.perSecond = perSecond;
    this.scans = perSecond * seconds;
    this.seen = new Delays(desks * scans);
    this.heard = new Delays(scans);
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("prepare")) {
      prepare(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      return;
    }
    new DesksBench(
            URI.create(arguments[0]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]))
        .run(Long.parseLong(arguments[1]));
  }

  private static void prepare(Path folder, int scans) {
    BenchGround ground = BenchGround.of(MISSION, scans);
    Instant departs = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(20));
    for (int flight = 0; flight * SEATS < scans; flight++) {
      Leg leg =
          new Leg(BenchGround.KABUL, BenchGround.HUB, departs, departs.plus(Duration.ofHours(3)));
      ground.add(
          new FlightScheduled(
              new FlightId("UN-" + flight), "Boeing 737-800", SEATS, 18_000, List.of(leg)));
    }
    for (int i = 0; i < scans; i++) {
      ground.add(
          new Booked(
              new BookingId("B-" + i),
              BenchGround.person(i),
              new FlightId("UN-" + i / SEATS),
              BenchGround.KABUL,
              BenchGround.HUB));
    }
    ground.record(folder);
  }

  private void run(long process) throws InterruptedException {
    CountDownLatch listening = new CountDownLatch(desks);
    List<Thread> open = new ArrayList<>();
    List<List<Look>> looks = new ArrayList<>();
    for (int i = 0; i < desks; i++) {
      int number = i;
      List<Look> own = new CopyOnWriteArrayList<>();
      looks.add(own);
      open.add(Thread.ofVirtual().start(() -> sit(number, listening, own)));
    }
    if (!listening.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException(listening.getCount() + " desks could not be opened.");
    }
    Duration cpu = BenchGround.cpu(process);
    long start = System.nanoTime();
    scanAll(start);
    double took = (System.nanoTime() - start) / 1e9;
    Thread.sleep(PATIENCE.toMillis() / 4);
    Duration used = BenchGround.cpu(process).minus(cpu);
    looks.forEach(this::compare);
    tell(took, used);
    open.forEach(Thread::interrupt);
  }

  private void scanAll(long start) throws InterruptedException {
    Semaphore room = new Semaphore(MOST_OPEN);
    for (int i = 0; i < scans; i++) {
      long due = start + i * 1_000_000_000L / perSecond;
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      room.acquire();
      var _ =
          scanner
              .sendAsync(scan(i), HttpResponse.BodyHandlers.ofString())
              .whenComplete(
                  (response, _) -> {
                    room.release();
                    taken(response, due);
                  });
    }
    room.acquire(MOST_OPEN);
  }

  private HttpRequest scan(int i) {
    String body =
        """
        {"id": "%s", "by": "GATE-1", "flight": "UN-%d", "code": "%s", "act": "CHECK_IN"}
        """
            .formatted(UUID.randomUUID(), i / SEATS, BenchGround.person(i));
    return HttpRequest.newBuilder(desk.resolve("/api/scans"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private void taken(HttpResponse<String> response, long due) {
    Matcher entry = ENTRY.matcher(response == null ? "" : response.body());
    if (entry.find()) {
      heard.add(System.nanoTime() - due);
      dueOf.put(Long.parseLong(entry.group(1)), due);
    } else {
      refused.incrementAndGet();
    }
  }

  /** One desk: hears that something changed, and reads its board anew. */
  private void sit(int number, CountDownLatch listening, List<Look> looks) {
    boolean flights = number % 5 >= 3;
    long shown = 0;
    try (HttpClient own = client();
        BufferedReader lines = listen(own)) {
      listening.countDown();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        long told = line.startsWith("id:") ? Long.parseLong(line.substring(3).strip()) : 0;
        if (told > shown) {
          String board = flights ? "/api/flights?limit=800" : "/api/flights/UN-" + flightNow();
          shown = look(own, board, told, looks);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The measurement is over, or the desk went away: the count of boards says which.
      Thread.currentThread().interrupt();
    }
  }

  private BufferedReader listen(HttpClient own) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(desk.resolve("/api/events")).build();
    return new BufferedReader(
        new InputStreamReader(
            own.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(),
            StandardCharsets.UTF_8));
  }

  /** The flight that is scanned now. */
  private int flightNow() {
    return Math.min(heard.count(), scans - 1) / SEATS;
  }

  /** Reads a board as a page does, which has heard up to an entry; what is made later will do. */
  private long look(HttpClient own, String board, long told, List<Look> looks)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(desk.resolve(board))
            .header("Accept-Encoding", "gzip")
            .header("Seen", Long.toString(told))
            .build();
    HttpResponse<byte[]> answer = own.send(request, HttpResponse.BodyHandlers.ofByteArray());
    reads.increment();
    bytes.add(answer.body().length);
    long entry =
        answer
            .headers()
            .firstValue("ETag")
            .map(tag -> Long.parseLong(tag.replaceAll("^\\D*(\\d+).*$", "$1")))
            .orElse(0L);
    looks.add(new Look(entry, System.nanoTime()));
    return entry;
  }

  /** For every scan, when each desk first showed a board that was made from it. */
  private void compare(List<Look> looks) {
    int next = 0;
    for (Map.Entry<Long, Long> scan : dueOf.entrySet()) {
      while (next < looks.size() && looks.get(next).entry() < scan.getKey()) {
        next++;
      }
      if (next < looks.size()) {
        seen.add(looks.get(next).at() - scan.getValue());
      }
    }
  }

  private void tell(double took, Duration cpu) {
    System.out.printf(
        "%,d scans at %d/s in %.1f s: %,d taken, %,d refused; answered %s%n",
        scans, perSecond, took, heard.count(), refused.get(), heard.words());
    System.out.printf(
        "%d desks, %,d of %,d scans on boards: %s%n",
        desks, seen.count(), desks * heard.count(), seen.words());
    System.out.printf(
        "%,d boards read, %,d kB; desk %.1f s CPU, %.2f ms for each scan%n",
        reads.sum(), bytes.sum() / 1_000, cpu.toMillis() / 1e3, (double) cpu.toMillis() / scans);
  }
}
