package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.RollCallId;

/** Every noun and text field that the description of the API knows meets what breaks parsers. */
@QuarkusTest
class EveryTextTest {
  private static final Path CORPORA = Path.of("..", "..", "shared", "corpora");

  /** Every field meets one text of 29, beginning with another one: together they meet all. */
  private static final int STRIDE = 29;

  /** Runs with {@code -Dtexts.from=0} to 28 let every field meet every text. */
  private static final int FROM = Integer.getInteger("texts.from", 0);

  /** Who somebody is goes sealed into the journal, so it cannot be read back from a fact. */
  private static final List<String> SEALED =
      List.of("name", "ownName", "number", "phone", "nationality");

  private static final SampleMission SAMPLE = SampleMission.of(30);

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject ObjectMapper mapper;
  private final HttpClient client = HttpClient.newHttpClient();
  private SampleDesk desk = SampleDesk.of(SAMPLE);
  private int sent;
  private int kept;

  @BeforeEach
  void openTheDesk() {
    desk = SampleDesk.of(SAMPLE);
    window.open(desk.open());
    desk.report(
        new WardenFact.RollCallStarted(
            new RollCallId("RC-1"), List.of(SampleMission.KABUL), "shots near the gate"));
  }

  private HttpResponse<String> post(String noun, byte[] body)
      throws IOException, InterruptedException {
    sent++;
    return client.send(
        HttpRequest.newBuilder(address.resolve("/" + noun))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static Path corpus(String name) {
    Path folder = CORPORA.resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "Skipped: no " + folder + " beside us.");
    return folder;
  }

  @Test
  void naughtyTextsComeBackToTheLastByteOrAreRefusedInEveryField()
      throws IOException, InterruptedException {
    JsonNode texts = mapper.readTree(corpus("blns").resolve("blns.json").toFile());
    Described described = Described.of(address, mapper);
    List<String> wrong = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    int fields = 0;
    for (Map.Entry<String, JsonNode> noun : described.nouns().entrySet()) {
      openTheDesk();
      ObjectNode sample = described.body(noun.getValue());
      for (String field : described.texts(noun.getValue(), sample, "")) {
        tried.add(noun.getKey() + field);
        for (int i = (FROM + fields++) % STRIDE; i < texts.size(); i += STRIDE) {
          ObjectNode body = sample.deepCopy();
          body.put("id", new UUID(17, sent).toString());
          put(body, field, texts.path(i).asText());
          answer(noun.getKey(), field, body, texts.path(i).asText()).ifPresent(wrong::add);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).contains("api/levels/knownFrom", "api/requests/people/0/name");
    assertThat(fields).as("text fields").isGreaterThan(150);
    assertThat(kept).as("texts that were taken down").isGreaterThan(100);
  }

  private static void put(ObjectNode body, String pointer, String text) {
    int cut = pointer.lastIndexOf('/');
    String last = pointer.substring(cut + 1);
    switch (body.at(pointer.substring(0, cut))) {
      case ArrayNode array -> array.set(Integer.parseInt(last), TextNode.valueOf(text));
      case ObjectNode object -> object.put(last, text);
      default -> throw new IllegalArgumentException(pointer);
    }
  }

  /** What is wrong with the answer, if anything is. */
  private Optional<String> answer(String noun, String field, ObjectNode body, String text)
      throws IOException, InterruptedException {
    int before = desk.taken().size();
    byte[] json = mapper.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer = post(noun, json);
    int status = answer.statusCode();
    if (status >= 500) {
      return Optional.of(noun + field + " answered " + status + " to " + text);
    }
    List<?> taken = desk.taken().subList(before, desk.taken().size());
    kept += taken.isEmpty() ? 0 : 1;
    boolean sealed = SEALED.contains(field.substring(field.lastIndexOf('/') + 1));
    boolean there = taken.isEmpty() || sealed || taken.toString().contains(text);
    return there ? Optional.empty() : Optional.of(noun + field + " did not keep " + text);
  }

  @Test
  void everyFileOfTheJsonSuiteIsRefusedInWordsByEveryNoun()
      throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    Described described = Described.of(address, mapper);
    try (Stream<Path> files = Files.walk(corpus("json-test-suite"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (String noun : described.nouns().keySet()) {
          HttpResponse<String> answer = post(noun, Files.readAllBytes(file));
          boolean said = answer.headers().firstValue("Content-Type").orElse("").contains("problem");
          if (answer.statusCode() != 400 || !said) {
            wrong.add(file.getFileName() + " to " + noun + ": " + answer.statusCode());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(sent).isGreaterThan(10_000);
    assertThat(desk.taken()).as("the roll-call of the set-up").hasSize(1);
  }

  @Test
  void aBodyThatDoesNotSayItsLengthIsMeasuredAllTheSame() throws IOException, InterruptedException {
    String text = "\"" + "x".repeat(Gate.LARGEST_BODY + 200_000) + "\"";
    byte[] large = text.getBytes(StandardCharsets.UTF_8);
    HttpRequest chunked =
        HttpRequest.newBuilder(address.resolve("/api/levels"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .build();
    assertThat(status(chunked)).isEqualTo(413);
    assertThat(desk.taken()).as("the roll-call of the set-up").hasSize(1);
  }

  /** A server may close the line on whoever sends too much, once it has said so. */
  private int status(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException e) {
      // Closed while we were still sending: it was refused, and only the number was lost.
      return 413;
    }
  }

  @Test
  void everyAnswerToWhatIsWrittenIsDescribed() throws IOException {
    Described described = Described.of(address, mapper);
    List<String> untyped = new ArrayList<>();
    for (String noun : described.nouns().keySet()) {
      JsonNode answer = described.answer("/" + noun.replace("RC-1", "{rollCall}"));
      if (!answer.path("properties").has("entries")) {
        untyped.add(noun);
      }
    }
    assertThat(untyped).isEmpty();
    assertThat(described.nouns()).hasSizeGreaterThan(60);
  }
}
