package org.serai.desk.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.aztec.AztecReader;
import com.google.zxing.common.HybridBinarizer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;

/** A person's own page leads to the pass, and a scanner reads from it what the desk expects. */
@QuarkusTest
class OwnPassTest {
  private static final Pattern SIZE = Pattern.compile("viewBox=\"-2 -2 (\\d+) ");
  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final Pattern PASS = Pattern.compile("href=\"([^\"]*/pass\\?flight=[^\"]*)\"");

  /** Dots of a picture for one square of the code, as a printer makes them. */
  private static final int DOTS = 8;

  @Inject DeskWindow window;

  @BeforeEach
  void openTheDesk() {
    window.open(SampleDesk.of(SampleMission.of(60)).open());
  }

  @Test
  void theOwnPageLeadsToAPassThatAScannerReads() throws ReaderException {
    String own = given().get("/api/own-links?person=P-0005").path("path");
    String page = given().get(own).then().statusCode(200).extract().asString();
    Matcher pass = PASS.matcher(page);
    assertThat(pass.find()).as(page).isTrue();
    String sheet =
        given()
            .urlEncodingEnabled(false)
            .get(pass.group(1))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(read(sheet)).startsWith("SERAI1|P-0005|UN-2").endsWith("|KBL|ALA");
    given().get(own).then().body(containsString("/calendar.ics"));
  }

  @Test
  void nobodyGetsAPassForAFlightThatIsNotTheirs() {
    String own = given().get("/api/own-links?person=P-0005").path("path");
    given().get(own + "/pass?flight=UN-221/2021-08-22").then().statusCode(404);
    given().get(own + "/pass").then().statusCode(404);
  }

  /** Draws the code in dots, as paper shows it, and reads it as a scanner does. */
  private static String read(String sheet) throws ReaderException {
    Matcher size = SIZE.matcher(sheet);
    assertThat(size.find()).isTrue();
    int edge = Integer.parseInt(size.group(1)) * DOTS;
    int[] dots = new int[edge * edge];
    Arrays.fill(dots, 0xFFFFFF);
    Matcher square = SQUARE.matcher(sheet);
    while (square.find()) {
      int x = (Integer.parseInt(square.group(1)) + 2) * DOTS;
      int y = (Integer.parseInt(square.group(2)) + 2) * DOTS;
      for (int row = y; row < y + DOTS; row++) {
        Arrays.fill(dots, row * edge + x, row * edge + x + DOTS, 0);
      }
    }
    var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(edge, edge, dots)));
    return new AztecReader().decode(picture).getText();
  }
}
