package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;

/**
 * Many read while something is recorded, and half of them turn to another page before they are
 * answered, as a browser does that loads anew. The others are answered all the same.
 */
@QuarkusTest
class ImpatientReadersTest {
  private static final int READERS = 8;
  private static final int READS = 60;
  private static final List<String> BOARDS =
      List.of("/api/bearings", "/api/now", "/api/amiss/count?at=", "/api/flights");

  /** Long enough for the slowest machine; whoever waits longer waits for ever. */
  private static final int FOREVER_MILLIS = 120_000;

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject Copies copies;
  private final SampleDesk sample = SampleDesk.of(SampleMission.of(120));

  @BeforeEach
  void open() {
    window.open(sample.open());
  }

  @Test
  void whoStaysIsAnsweredHoweverManyTurnAway() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(READERS)) {
      List<Future<List<String>>> readers = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        boolean stays = reader % 2 == 0;
        Random random = new Random(reader);
        readers.add(pool.submit(() -> read(random, stays)));
      }
      Random random = new Random(READERS);
      while (!readers.stream().allMatch(Future::isDone)) {
        sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 10 + random.nextInt(20)));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(40)));
      }
      for (Future<List<String>> reader : readers) {
        wrong.addAll(reader.get());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(nobodyIsAtACopy()).as("no copy is left in the making").isTrue();
  }

  /** Requests that were cut off end a little later than their readers. */
  private boolean nobodyIsAtACopy() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FOREVER_MILLIS);
    while (copies.making() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return copies.making() == 0;
  }

  private List<String> read(Random random, boolean stays) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < READS; i++) {
      String board = BOARDS.get(random.nextInt(BOARDS.size()));
      try (Socket line = ask(board, random)) {
        if (stays) {
          findWrong(line).ifPresent(said -> wrong.add(board + ": " + said));
        } else {
          LockSupport.parkNanos(random.nextInt(4_000_000));
          // The line is reset and not closed in good order, as when a page is left.
          line.setSoLinger(true, 0);
        }
      }
    }
    return wrong;
  }

  private Socket ask(String board, Random random) throws IOException {
    Socket line = new Socket(address.getHost(), address.getPort());
    line.setSoTimeout(FOREVER_MILLIS);
    long last = sample.mission().lastEntry();
    String seen = random.nextBoolean() ? "Seen: " + (last + random.nextInt(3) - 1) + "\r\n" : "";
    String request =
        "GET " + board + " HTTP/1.1\r\nHost: localhost\r\n" + seen + "Connection: close\r\n\r\n";
    line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
    return line;
  }

  private static Optional<String> findWrong(Socket line) throws IOException {
    String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String first = answer.lines().findFirst().orElse("nothing");
    return first.startsWith("HTTP/1.1 200") ? Optional.empty() : Optional.of(first);
  }
}
