package org.serai.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.PlaceId;

/** A body may hold a record of its own: what is wrong in it is refused with its place. */
@QuarkusTest
class NestedRecordTest {
  @Inject ObjectMapper mapper;

  /** A body as no noun has one yet: a record directly, one that may be left out, and a list. */
  record Camp(PlaceId place, GeoPoint point, Optional<GeoPoint> gate, List<GeoPoint> corners) {}

  private Camp read(String json) throws JsonProcessingException {
    return mapper.readValue(json.replace('\'', '"'), Camp.class);
  }

  @Test
  void aRecordInABodyIsRead() throws JsonProcessingException {
    Camp camp = read("{'place': 'X', 'point': {'latitude': 34.5, 'longitude': 69.2}}");
    assertThat(camp.point()).isEqualTo(new GeoPoint(34.5, 69.2));
    assertThat(camp.gate()).isEmpty();
    assertThat(camp.corners()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'place': 'X'}                                                      | point
          {'place': 'X', 'point': null}                                       | point
          {'place': 'X', 'point': 5}                                          | point
          {'place': 'X', 'point': [1, 2]}                                     | point
          {'place': 'X', 'point': {'longitude': 1}}                           | point.latitude
          {'place': 'X', 'point': {'latitude': null, 'longitude': 1}}         | point.latitude
          {'place': 'X', 'point': {'latitude': '34', 'longitude': 1}}         | point.latitude
          {'place': 'X', 'point': {'latitude': 95, 'longitude': 1}}           | point.latitude
          {'place': 'X', 'point': {'latitude': 1, 'longitude': 1, 'h': 1}}    | point.h
          """)
  void whatIsWrongInItIsABadRequestWithItsField(String json, String field) {
    refused(json, field);
  }

  @Test
  void aRecordInAListSaysWhichOne() {
    String right = "{'latitude': 1, 'longitude': 1}";
    refused(
        "{'place': 'X', 'point': %s, 'corners': [%s, {'latitude': 95, 'longitude': 1}]}"
            .formatted(right, right),
        "corners.1.latitude");
  }

  private void refused(String json, String field) {
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> read(json))
        .satisfies(
            e -> {
              try (var answer = new Problems().unreadable(e)) {
                assertThat(answer.getStatus()).isEqualTo(400);
                assertThat(((Problem) answer.getEntity()).field()).isEqualTo(field);
              }
            });
  }
}
