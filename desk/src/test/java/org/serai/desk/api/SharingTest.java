package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;

/** A board is made once for all who were told of the same change, and never shown older. */
@QuarkusTest
class SharingTest {
  private static final String FLIGHTS = "/api/flights";

  @Inject DeskWindow window;
  private final SampleDesk sample = SampleDesk.of(SampleMission.of(40));

  @BeforeEach
  void open() {
    window.open(sample.open());
  }

  private long change(int seats) {
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), seats));
    return sample.mission().lastEntry();
  }

  private static Response seen(long entry) {
    return given().header("Seen", entry).get(FLIGHTS);
  }

  private static long entryOf(Response response) {
    return Tag.entry(response.header("ETag"));
  }

  @Test
  void whoHasHeardAsMuchIsGivenTheSameCopy() {
    long first = change(20);
    Response one = given().get(FLIGHTS);
    change(21);
    Response other = seen(first);
    assertThat(entryOf(one)).isEqualTo(first);
    assertThat(other.header("ETag")).isEqualTo(one.header("ETag"));
    assertThat(other.body().asString()).isEqualTo(one.body().asString());
  }

  @Test
  void whoHasHeardMoreIsGivenANewOneAndNobodyAnOlderOneAfterwards() {
    long first = change(20);
    given().get(FLIGHTS);
    long second = change(21);
    assertThat(entryOf(seen(second))).isEqualTo(second);
    assertThat(entryOf(seen(first))).isEqualTo(second);
  }

  @Test
  void whoSaysNothingIsGivenTheNewest() {
    long first = change(20);
    assertThat(entryOf(given().get(FLIGHTS))).isEqualTo(first);
    long second = change(21);
    assertThat(entryOf(given().get(FLIGHTS))).isEqualTo(second);
  }

  @Test
  void whoHasTheCopyAlreadyIsToldSo() {
    long first = change(20);
    String tag = given().get(FLIGHTS).header("ETag");
    change(21);
    Response again = given().header("Seen", first).header("If-None-Match", tag).get(FLIGHTS);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void whatIsNotThereStaysNotThereForEverybody() {
    for (int i = 0; i < 3; i++) {
      given().get("/api/flights/UN-0").then().statusCode(404);
    }
  }

  @Test
  void packedOrPlainItSaysTheSame() {
    change(20);
    RestAssuredConfig plain =
        RestAssuredConfig.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    String unpacked = given().config(plain).get(FLIGHTS).body().asString();
    assertThat(given().get(FLIGHTS).body().asString()).isEqualTo(unpacked);
    assertThat(given().get(FLIGHTS).body().asString()).isEqualTo(unpacked);
  }

  @Test
  void anotherMomentOfTheSameBoardIsAnotherBoard() {
    change(20);
    String now = given().get(FLIGHTS).body().asString();
    String later = given().queryParam("at", "2021-08-24T00:00Z").get(FLIGHTS).body().asString();
    assertThat(later).isNotEqualTo(now);
  }

  @Test
  void aNumberOfNoEntryIsRefused() {
    given().header("Seen", "yesterday").get(FLIGHTS).then().statusCode(400);
  }
}
