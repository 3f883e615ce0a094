package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.papers.Damage;

/**
 * Bodies that were cut off on a bad line, in which bits fell over, or in which two fields changed
 * places: taken down whole, or refused in words with nothing changed. {@code -Dserai.damage=...}
 * draws others.
 */
@QuarkusTest
class DamagedBodiesTest {
  /** For each noun. */
  private static final int DAMAGES = 24;

  private static final int DAMAGES_OF_A_LIST = 300;
  private static final SampleMission SAMPLE = SampleMission.of(30);

  private static final String UCDP =
      """
      id,type_of_violence,where_prec,where_coordinates,latitude,longitude,date_start,date_end,\
      event_clarity,best,source_office
      244657,1,1,"Kabul, gate",34.56,69.21,2021-08-14,2021-08-15,1,12,Réuters 🛩
      """;

  private static final String CAP =
      """
      <alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>A-1</identifier>
        <sender>met@example.org</sender><sent>2021-08-20T06:00:00+04:30</sent>
        <status>Actual</status><msgType>Alert</msgType>
        <info><category>Security</category><event>Road closed</event><certainty>Likely</certainty>
          <area><areaDesc>North of Kabul</areaDesc><circle>34.5,69.5 10</circle></area></info>
      </alert>
      """;

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject ObjectMapper mapper;
  private final HttpClient client = HttpClient.newHttpClient();
  private final SplittableRandom random = new SplittableRandom(Long.getLong("serai.damage", 76));
  private SampleDesk desk = SampleDesk.of(SAMPLE);
  private int taken;
  private int refused;

  @BeforeEach
  void openTheDesk() {
    desk = SampleDesk.of(SAMPLE);
    window.open(desk.open());
  }

  private HttpResponse<String> post(String noun, byte[] body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address.resolve("/" + noun))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void aDamagedBodyIsTakenDownWholeOrRefusedInWords() throws IOException, InterruptedException {
    Described described = Described.of(address, mapper);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> noun : described.nouns().entrySet()) {
      openTheDesk();
      ObjectNode sample = described.body(noun.getValue());
      for (int n = 0; n < DAMAGES; n++) {
        sample.put("id", new UUID(random.nextLong(), n).toString());
        byte[] body =
            n % 2 == 0 ? Damage.of(mapper.writeValueAsBytes(sample), random) : swapped(sample);
        answered(noun.getKey(), body).ifPresent(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).as("bodies that were refused").isGreaterThan(500);
    assertThat(taken).as("bodies that were taken down").isPositive();
  }

  @Test
  void aDamagedListChangesNothingOrIsTakenDownWhole() throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> list : Map.of("UCDP", UCDP, "CAP", CAP).entrySet()) {
      for (int n = 0; n < DAMAGES_OF_A_LIST; n++) {
        openTheDesk();
        byte[] text = Damage.of(list.getValue().getBytes(StandardCharsets.UTF_8), random);
        ObjectNode body = mapper.createObjectNode();
        body.put("id", new UUID(76, n).toString());
        body.put("by", "OPS");
        body.put("form", list.getKey());
        body.put("text", new String(text, StandardCharsets.UTF_8));
        answered("api/incidents/lists", mapper.writeValueAsBytes(body)).ifPresent(wrong::add);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(refused).as("lists that were refused").isGreaterThan(DAMAGES_OF_A_LIST);
    assertThat(taken).as("lists that could still be read").isPositive();
  }

  /** Two fields with each other's values: what a slip in a client of ours would send. */
  private byte[] swapped(ObjectNode sample) throws IOException {
    List<String> fields = sample.properties().stream().map(Map.Entry::getKey).toList();
    String one = fields.get(random.nextInt(fields.size()));
    String other = fields.get(random.nextInt(fields.size()));
    ObjectNode body = sample.deepCopy();
    body.set(one, sample.get(other));
    body.set(other, sample.get(one));
    return mapper.writeValueAsBytes(body);
  }

  /** What is wrong with the answer, if anything is. */
  private Optional<String> answered(String noun, byte[] body)
      throws IOException, InterruptedException {
    int before = desk.taken().size();
    HttpResponse<String> answer = post(noun, body);
    boolean changed = desk.taken().size() > before;
    boolean good = answer.statusCode() < 300;
    taken += good ? 1 : 0;
    refused += good ? 0 : 1;
    String told = answer.headers().firstValue("Content-Type").orElse("");
    boolean said =
        told.contains("problem")
            && mapper.readTree(answer.body()).path("detail").asText().length() > 10;
    boolean right = good || (answer.statusCode() < 500 && said && !changed);
    return right
        ? Optional.empty()
        : Optional.of(
            "%s answered %d (%s) to %s"
                .formatted(
                    noun,
                    answer.statusCode(),
                    answer.body(),
                    new String(body, StandardCharsets.UTF_8)));
  }
}
