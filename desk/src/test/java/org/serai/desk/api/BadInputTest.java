package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.SecurityFact;

/** Whatever is sent, the desk answers with a reason or takes it as it is; it never fails at it. */
@QuarkusTest
class BadInputTest {
  private static final Path CORPORA = Path.of("..", "..", "shared", "corpora");
  private static final SampleMission SAMPLE = SampleMission.of(30);

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject ObjectMapper mapper;
  private final SampleDesk desk = SampleDesk.of(SAMPLE);

  @BeforeEach
  void openTheDesk() {
    window.open(desk.open());
  }

  private HttpResponse<String> post(HttpClient client, String noun, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/" + noun))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static List<Path> corpus(String name, String end) throws IOException {
    Path folder = CORPORA.resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: no " + folder + " beside us.");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }

  @Test
  void everyFileOfTheJsonSuiteIsRefusedInWords() throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Path file : corpus("json-test-suite", ".json")) {
        for (String noun : List.of("levels", "bookings", "decisions", "scans/late")) {
          HttpResponse<String> answer = post(client, noun, Files.readAllBytes(file));
          sent++;
          boolean said = answer.headers().firstValue("Content-Type").orElse("").contains("problem");
          if (answer.statusCode() != 400 || !said) {
            wrong.add(file.getFileName() + " to " + noun + ": " + answer.statusCode());
          }
        }
      }
    }
    assertThat(sent).isGreaterThan(1_000);
    assertThat(wrong).isEmpty();
    assertThat(desk.recorded()).isEmpty();
  }

  @Test
  void naughtyTextsComeBackToTheLastByteOrAreRefused() throws IOException, InterruptedException {
    List<Path> lists = corpus("blns", "blns.json");
    Assumptions.assumeTrue(!lists.isEmpty(), "Skipped: no list of naughty strings.");
    List<String> wrong = new ArrayList<>();
    int kept = 0;
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (var node : mapper.readTree(lists.getFirst().toFile())) {
        kept += sent(client, node.asText(), wrong);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(kept).as("texts that are kept").isGreaterThan(300);
  }

  /** How many of the fields that the text was sent in kept it. */
  private int sent(HttpClient client, String text, List<String> wrong)
      throws IOException, InterruptedException {
    int kept = 0;
    for (var body : bodies(text).entrySet()) {
      byte[] json = mapper.writeValueAsString(body.getValue()).getBytes(StandardCharsets.UTF_8);
      int status = post(client, body.getKey(), json).statusCode();
      boolean taken = status == 201;
      kept += taken ? 1 : 0;
      if (status >= 500 || (taken && !text.equals(lastText()))) {
        wrong.add(body.getKey() + " answered " + status + " to " + text);
      }
    }
    return kept;
  }

  private String lastText() {
    return switch (desk.last()) {
      case FlightFact.FlightScheduled f -> f.aircraft();
      case SecurityFact.DecisionSigned f -> f.reason();
      case SecurityFact.LevelSet _ ->
          given().get("/api/levels?area=KBL&limit=1").path("items[0].knownFrom");
      default -> desk.last().toString();
    };
  }

  private static Map<String, Map<String, Object>> bodies(String text) {
    Map<String, Map<String, Object>> bodies = new TreeMap<>();
    bodies.put("levels", body(Map.of("area", "KBL", "level", 5, "knownFrom", text)));
    bodies.put(
        "decisions",
        body(
            Map.of(
                "decision",
                "D-" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                "measure",
                "RETURN",
                "areas",
                List.of("KBL"),
                "reason",
                text)));
    bodies.put("bookings", body(Map.of("booking", text, "person", text, "flight", text)));
    bodies.put("scans", body(Map.of("flight", "UN-221/2021-08-22", "act", "BOARD", "code", text)));
    return bodies;
  }

  private static int made;

  private static Map<String, Object> body(Map<String, Object> fields) {
    Map<String, Object> body = new TreeMap<>(fields);
    body.put("id", new UUID(11, ++made).toString());
    body.put("by", "TEST");
    return body;
  }

  private static int status(String path, String name, String value) {
    return given().queryParam(name, value).get(path).statusCode();
  }

  /** Java counts years to a thousand million; a week after the last of them is no day any more. */
  @Test
  void aYearThatNobodyWritesIsRefusedAndTheLastThatOneDoesMakesNothingFail() throws Exception {
    String last = "+999999999-12-31";
    assertThat(status("/api/now", "at", last + "T23:59:59Z")).isEqualTo(400);
    assertThat(status("/api/contributions", "until", last)).isEqualTo(400);
    for (String at : List.of("9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z")) {
      for (String page : List.of("now", "map", "timeline", "coverage", "amiss", "people")) {
        assertThat(status("/api/" + page, "at", at)).as(page + " at " + at).isEqualTo(200);
      }
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String day : List.of(last, "-0001-01-01", "9999-12-31")) {
        String body =
            "{'id': '%s', 'by': 'SOC', 'station': 'KBL', 'from': '%s', 'heads': 7}"
                .replace('\'', '"')
                .formatted(UUID.randomUUID(), day);
        HttpResponse<String> answer =
            post(client, "ceilings", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(day).isEqualTo(day.startsWith("9") ? 201 : 400);
      }
    }
    assertThat(status("/api/security", "at", "")).isEqualTo(200);
    assertThat(status("/api/amiss", "at", "")).isEqualTo(200);
  }
}
