package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which files a browser may keep, and that no page is put together of two editions. */
@QuarkusTest
class EditionTest {
  private static final String FOR_A_YEAR = "public, immutable, max-age=31536000";
  private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/web/(~\\w+)/([^\"]+))\"");

  @Test
  void everyAddressNamesTheSameEditionAndIsAskedForEachTime() {
    List<String> pages = List.of("/", "/index.html", "/now", "/flights/UN-201/2021-08-02");
    Set<String> answers =
        pages.stream().map(EditionTest::askedForEachTime).collect(Collectors.toSet());
    assertThat(answers).hasSize(1);
    assertThat(editions(answers.iterator().next())).hasSize(1);
  }

  @Test
  void everyFileThatThePageNamesIsKeptForAYearAndIsTheOneAtThePlainAddress() {
    Matcher named = NAMED.matcher(page());
    int files = 0;
    for (; named.find(); files++) {
      assertThat(kept(named.group(1))).isEqualTo(askedForEachTime("/web/" + named.group(3)));
    }
    assertThat(files).isEqualTo(8);
  }

  @Test
  void whatIsKeptTravelsCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get(address("desk.js"))
        .then()
        .header("Content-Encoding", equalTo("gzip"));
  }

  @Test
  void librariesAreKeptForAYear() {
    assertThat(kept("/_static/lit/3.3.1/index.js")).contains("lit");
  }

  @Test
  void anotherEditionIsNotAnsweredWithThisOne() {
    notHere("/web/~0123456789abcdef/desk.js");
    notHere(address("desk.js").replace("/desk.js", "0/desk.js"));
    notHere(address("no-such-board.js"));
    notHere("/web/~");
  }

  @Test
  void everyAnswerSaysWhichEditionGivesIt() {
    String edition = editions(page()).iterator().next().substring(1);
    for (String asked : List.of("/api/bearings", "/api/flights", "/api/no-such-noun")) {
      given().get(asked).then().header("Serai-Edition", equalTo(edition));
    }
  }

  /** A module at two addresses is two modules, and an element cannot be defined twice. */
  @Test
  void noFileNamesAnotherByItsPlainAddress() {
    PageFiles.read()
        .contents()
        .forEach((name, content) -> assertThat(text(content)).as(name).doesNotContain("/web/"));
  }

  @Test
  void anotherContentAndAnotherNameAreAnotherEdition() {
    assertThat(hash(Map.of("a.js", "1"))).isEqualTo(hash(Map.of("a.js", "1")));
    assertThat(hash(Map.of("a.js", "1"))).isNotEqualTo(hash(Map.of("a.js", "2")));
    assertThat(hash(Map.of("a.js", "1"))).isNotEqualTo(hash(Map.of("b.js", "1")));
    assertThat(hash(Map.of("a.js", "1"))).isNotEqualTo(hash(Map.of("a.js", "1", "b.js", "")));
  }

  private static String hash(Map<String, String> files) {
    var contents = new TreeMap<String, byte[]>();
    files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new PageFiles(contents).hash();
  }

  private static void notHere(String address) {
    given()
        .get(address)
        .then()
        .statusCode(404)
        .header("Cache-Control", equalTo("no-store"))
        .body(containsString(address), containsString("Load the page again"));
  }

  private static String kept(String address) {
    return answer(address, FOR_A_YEAR);
  }

  private static String askedForEachTime(String address) {
    return answer(address, "no-cache");
  }

  private static String answer(String address, String kept) {
    return given()
        .get(address)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo(kept))
        .extract()
        .asString();
  }

  private static String page() {
    return given().get("/").asString();
  }

  private static Set<String> editions(String page) {
    return NAMED.matcher(page).results().map(m -> m.group(2)).collect(Collectors.toSet());
  }

  private static String address(String file) {
    return "/web/" + editions(page()).iterator().next() + "/" + file;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
