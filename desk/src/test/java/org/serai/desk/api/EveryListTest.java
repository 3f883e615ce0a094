package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every list that the description of the API knows is read in pages, and the pages together are the
 * list. A noun that is added is walked without being named here.
 */
@QuarkusTest
class EveryListTest {
  /**
   * Pictures: what they hold is bounded by what stands beside them, and one part without the others
   * would be no picture. Whoever adds one says here what bounds it.
   */
  private static final Map<String, String> PICTURES =
      Map.ofEntries(
          Map.entry("/api/airlift", "the fleet"),
          Map.entry("/api/arrivals", "receptions; who passes through is a list of its own"),
          Map.entry("/api/assistance", "200 of the queue, which is a list of its own"),
          Map.entry("/api/bearings", "the places"),
          Map.entry("/api/beginning", "ten steps"),
          Map.entry("/api/clearance", "the stations"),
          Map.entry("/api/contingents", "the pledges of states"),
          Map.entry("/api/continuity", "the classes of criticality"),
          Map.entry("/api/contributions", "what hosts gave in a period"),
          Map.entry("/api/coverage", "the posts"),
          Map.entry("/api/evacuations/{name}", "the tables of one evacuation"),
          Map.entry("/api/flights/{flight}", "the seats of one aircraft"),
          Map.entry("/api/head-counts", "the places"),
          Map.entry("/api/host", "appeals and agreements"),
          Map.entry("/api/map", "the places"),
          Map.entry("/api/now", "one of each kind of finding"),
          Map.entry("/api/peace", "200 incidents, which are a list of their own"),
          Map.entry("/api/people/{person}", "one person; the history is a list of its own"),
          Map.entry("/api/plan", "the plan in force, those before it, and a draft"),
          Map.entry("/api/plan/changes", "the first changes, with a count"),
          Map.entry("/api/plan/proof", "the places and the stranded"),
          Map.entry("/api/proposals", "the people of one area"),
          Map.entry("/api/report", "one page of paper"),
          Map.entry("/api/security", "the places"),
          Map.entry("/api/timeline", "the people: bars against one axis"),
          Map.entry("/api/weeks-ahead", "the stations"),
          Map.entry("/api/why", "one person at one moment"));

  /** What an address needs before it answers. */
  private static final Map<String, String> FILLED =
      Map.of("{rollCall}", "RC-1", "{person}", "P-0006");

  private static final Map<String, String> ASKED = Map.of("/api/nationals", "state=KAZ");

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  @Inject ObjectMapper mapper;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void openADeskWithSomethingInEveryList() {
    window.open(FullDesk.opened().open());
    OpenPlanning sample = new SamplePlanning().open();
    for (String id : List.of("WHATIF-1", "WHATIF-2")) {
      var _ =
          sample
              .whatIf()
              .apply(new OpenPlanning.WhatIfAsked(id, List.of("cancel UN-204"), "repair"));
    }
    planning.open(sample);
  }

  private HttpResponse<String> get(URI at) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(at)
            .header("Accept", "application/json")
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private JsonNode description() throws IOException, InterruptedException {
    return mapper.readTree(get(address.resolve("/api/openapi?format=json")).body());
  }

  /** What each noun answers when it is read, as the description has it. */
  private Map<String, JsonNode> answers(JsonNode description) {
    Map<String, JsonNode> answers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
      if (!schema.isMissingNode()) {
        answers.put(path.getKey(), resolved(description, schema));
      }
    }
    return answers;
  }

  private static JsonNode resolved(JsonNode description, JsonNode schema) {
    String ref = schema.path("$ref").asText();
    return ref.isEmpty() ? schema : description.at(ref.substring(1));
  }

  private static boolean pages(JsonNode answer) {
    JsonNode fields = answer.path("properties");
    return fields.has("items") && fields.has("total") && fields.has("next");
  }

  private static boolean holdsAList(JsonNode description, JsonNode answer) {
    if (answer.path("type").asText().equals("array")) {
      return true;
    }
    for (JsonNode field : answer.path("properties")) {
      JsonNode item = resolved(description, field.path("items"));
      if (item.path("type").asText().equals("object")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyNounThatAnswersWithAListReadsItInPages() throws Exception {
    JsonNode description = description();
    List<String> unpaged = new ArrayList<>();
    answers(description)
        .forEach(
            (path, answer) -> {
              if (!pages(answer)
                  && !PICTURES.containsKey(path)
                  && holdsAList(description, answer)) {
                unpaged.add(path);
              }
            });
    assertThat(unpaged).as("take limit and after, answer items, total and next").isEmpty();
  }

  @Test
  void pagesTogetherAreExactlyTheList() throws Exception {
    JsonNode description = description();
    TreeSet<String> walked = new TreeSet<>();
    TreeSet<String> tooShort = new TreeSet<>();
    for (Map.Entry<String, JsonNode> noun : answers(description).entrySet()) {
      if (pages(noun.getValue())) {
        walked.add(noun.getKey());
        JsonNode whole = read(at(noun.getKey(), "limit=1000"));
        assertThat(whole.path("next").asText()).as(noun.getKey()).isEmpty();
        if (whole.path("total").asInt() < 2) {
          tooShort.add(noun.getKey());
        }
        assertThat(walkedThrough(noun.getKey(), whole.path("total").asInt()))
            .as(noun.getKey())
            .isEqualTo(list(whole));
      }
    }
    assertThat(walked).hasSizeGreaterThan(15);
    assertThat(tooShort).as("lists too short to have a second page").isEmpty();
  }

  private URI at(String path, String more) {
    String filled = path;
    for (Map.Entry<String, String> entry : FILLED.entrySet()) {
      filled = filled.replace(entry.getKey(), entry.getValue());
    }
    String asked = ASKED.getOrDefault(path, "");
    return address.resolve(filled + "?" + (asked.isEmpty() ? "" : asked + "&") + more);
  }

  private JsonNode read(URI at) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(at);
    assertThat(answer.statusCode()).as(at + " " + answer.body()).isEqualTo(200);
    return mapper.readTree(answer.body());
  }

  private static List<JsonNode> list(JsonNode page) {
    List<JsonNode> items = new ArrayList<>();
    page.path("items").forEach(items::add);
    return items;
  }

  /** All items by following the link to the next page, in pages of a size that leaves a rest. */
  private List<JsonNode> walkedThrough(String path, int total)
      throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    int size = Math.max(1, total / 3);
    Optional<URI> next = Optional.of(at(path, "limit=" + size));
    while (next.isPresent()) {
      HttpResponse<String> answer = get(next.get());
      assertThat(answer.statusCode()).as(next.get() + " " + answer.body()).isEqualTo(200);
      JsonNode page = mapper.readTree(answer.body());
      assertThat(page.path("total").asInt()).as(path).isEqualTo(total);
      assertThat(list(page)).as(path).hasSizeLessThanOrEqualTo(size);
      items.addAll(list(page));
      next = findNext(answer);
      assertThat(next.isEmpty()).as(path).isEqualTo(page.path("next").asText().isEmpty());
    }
    return items;
  }

  private static Optional<URI> findNext(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Link")
        .filter(link -> link.endsWith("rel=\"next\""))
        .map(link -> URI.create(link.replaceAll("^<|>.*$", "")));
  }

  @Test
  void whatIsNoPageIsRefusedWithItsField() throws Exception {
    for (Map.Entry<String, JsonNode> noun : answers(description()).entrySet()) {
      if (pages(noun.getValue())) {
        for (String wrong : List.of("limit=0", "limit=1001", "limit=ten", "after=nobody")) {
          HttpResponse<String> answer = get(at(noun.getKey(), wrong));
          assertThat(answer.statusCode()).as(noun.getKey() + " " + wrong).isEqualTo(400);
          assertThat(answer.body()).contains(wrong.substring(0, wrong.indexOf('=')));
        }
      }
    }
  }
}
