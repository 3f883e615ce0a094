package org.serai.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;

/** Where names stand on a crowded map; the layouts are those of the demo on a telephone. */
@QuarkusTest
class MapNamesTest extends DeskInABrowser {
  /** Each disc: its place, x, y, radius and heads. */
  private static final String ON_THE_MAP =
      """
      Almaty 295 48 15 100
      Bamyan 185 238 13 33
      Faizabad 221 187 12 24
      Gardez 211 258 13 27
      Herat 95 258 14 68
      Islamabad 269 250 12 12
      Jalalabad 229 240 13 49
      Kabul 208 240 21 464
      Kandahar 160 306 14 61
      Maimana 133 221 12 20
      Mazar-i-Sharif 170 202 14 66
      Pul-i-Khumri 196 214 12 18
      Kunduz 197 200 12 11
      """;

  /** The same on a map that is lower: there is no room for all. */
  private static final String ON_A_LOW_MAP =
      """
      Almaty 251 48 15 100
      Bamyan 175 180 13 33
      Faizabad 200 145 12 24
      Gardez 193 194 13 27
      Herat 113 194 14 68
      Islamabad 234 189 12 12
      Jalalabad 206 182 13 49
      Kabul 191 181 21 464
      Kandahar 157 228 14 61
      Maimana 139 169 12 20
      Mazar-i-Sharif 165 155 14 66
      Pul-i-Khumri 183 163 12 18
      Kunduz 184 153 12 11
      """;

  private static final String NAMED =
      """
      ([all, width, height, taken, first]) => %s('map-names.js').then(m => m.labels(
        all.trim().split('\\n').map(line => line.split(' ')).map(([place, x, y, r, heads]) =>
          ({ place, name: place, x: +x, y: +y, r: +r, heads: +heads })),
        { width, height }, taken, first).map(l => l.place).sort().join(' '))
      """
          .formatted(Browsing.OWN);

  MapNamesTest() {
    super(SampleMission.of(60));
  }

  @Test
  void aNameGoesElsewhereWhereAnotherHasNoRoomWithoutThat() {
    Page page = browsing.open("/map", "map-names-all");
    assertThat(named(page, ON_THE_MAP, 390, 406, 324, ""))
        .isEqualTo(
            "Almaty Bamyan Faizabad Gardez Herat Islamabad Jalalabad Kabul Kandahar Kunduz Maimana"
                + " Mazar-i-Sharif Pul-i-Khumri");
  }

  @Test
  void theDiscThatIsPressedHasItsNameHoweverCrowdedItIs() {
    Page page = browsing.open("/map", "map-names-pressed");
    ON_A_LOW_MAP
        .lines()
        .map(line -> line.substring(0, line.indexOf(' ')))
        .forEach(
            place -> assertThat(named(page, ON_A_LOW_MAP, 364, 328, 246, place)).contains(place));
  }

  @Test
  void nothingOfAMapLiesOverTheWordsBesideIt() {
    assertThat(OnTheMap.beyond(browsing.look("/map", Browsing.BOARD))).isEmpty();
    assertThat(OnTheMap.beyond(browsing.look("/now", Browsing.BOARD))).isEmpty();
  }

  @Test
  void aPlaceOutsideThePictureIsDrawnWhenTheKeysComeToIt() {
    Page page = browsing.look("/map", Browsing.BOARD);
    page.waitForSelector("place-map .disc");
    page.getByLabel("Closer").click();
    page.getByLabel("Closer").click();
    Locator outside = page.locator("place-map .disc[data-out=true]").first();
    String place = outside.getAttribute("aria-label");
    outside.focus();
    assertThat(page.locator("place-map .disc:focus").getAttribute("aria-label")).isEqualTo(place);
    assertThat(page.locator("place-map .disc[data-out=true]").count()).isZero();
  }

  /** With the buttons and the note of who is farther away, from {@code note} downwards. */
  private String named(Page page, String discs, int width, int height, int note, String pressed) {
    List<List<Integer>> taken =
        List.of(
            List.of(width - 66, height - 172, width, height), List.of(0, note, width - 62, height));
    return String.valueOf(page.evaluate(NAMED, List.of(discs, width, height, taken, pressed)));
  }
}
