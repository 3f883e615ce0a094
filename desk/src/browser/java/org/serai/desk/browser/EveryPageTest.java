package org.serai.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.FullDesk;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.api.SamplePlanning;

/** Every page on a laptop and on a phone, light and dark: nothing sticks out, nothing complains. */
@QuarkusTest
class EveryPageTest {
  private static final List<String> PAGES =
      List.of(
          "now",
          "amiss",
          "map",
          "head-count",
          "head-count/RC-1",
          "heads",
          "security",
          "security?pick=KBL",
          "timeline",
          "flights",
          "flights/UN-223%2F2021-08-24",
          "plan",
          "what-if",
          "rehearsal",
          "people",
          "people/P-0001",
          "people/P-0002",
          "lodging",
          "suspense",
          "report",
          "coverage",
          "continuity",
          "assistance");

  /** What can be opened before there is any thing to open one of. */
  private static final List<String> BARE =
      Stream.concat(
              PAGES.stream().filter(page -> !page.contains("/") && !page.contains("?")),
              Stream.of(
                  "peace",
                  "peace?view=incidents",
                  "peace?view=report",
                  "airlift",
                  "assistance?view=ask",
                  "assistance?view=offers",
                  "assistance?view=states",
                  "host",
                  "arrivals",
                  "contributions",
                  "contingents"))
          .toList();

  private static final List<String> PRINTED =
      List.of("report", "flights/UN-223%2F2021-08-24", "people/P-0001");

  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;

  @BeforeAll
  static void chromiumMustBeThere() {
    Browsing.orSkip();
  }

  @BeforeEach
  void openTheDesk() {
    planning.open(new SamplePlanning().open());
    window.open(FullDesk.opened().open());
  }

  @AfterAll
  static void closeTheBrowser() {
    Browsing.stop();
  }

  @Test
  void onALaptopNoPageIsWiderThanTheWindow() {
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      assertThat(tooWide(laptop, "laptop")).isEmpty();
      assertThat(laptop.complaints()).isEmpty();
    }
  }

  @Test
  void onAPhoneNoPageIsWiderThanTheScreen() {
    try (Browsing phone = Browsing.phone(desk)) {
      assertThat(tooWide(phone, "phone")).isEmpty();
      assertThat(phone.complaints()).isEmpty();
    }
  }

  /** Before anything was recorded every page opens, says so, and says how to begin. */
  @Test
  void onAnEmptyMissionEveryPageOpens() {
    window.open(SampleDesk.empty().open());
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      for (String address : BARE) {
        String picture = "every-empty-" + address.replaceAll("[^a-z]", "_");
        Page page = laptop.open("/" + address, picture, "main :is(h1, h2)");
        assertThat(page.locator("main :is(h1, h2)").first().innerText()).isNotBlank();
        assertThat(page.locator("main .trouble").count()).as(address).isZero();
        page.close();
      }
      assertThat(laptop.complaints()).isEmpty();
    }
  }

  /** Pages that one would have to push sideways; each is kept in both colours on the way. */
  private static List<String> tooWide(Browsing browsing, String screen) {
    List<String> wide = new ArrayList<>();
    for (String address : PAGES) {
      String picture = "every-" + screen + "-" + address.replaceAll("[^a-zA-Z0-9-]", "_");
      Page page = browsing.open("/" + address, picture);
      // What is read beside the board comes after it.
      page.waitForTimeout(400);
      Object sticksOut = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) sticksOut).intValue() > 0) {
        wide.add(address + " by " + sticksOut + " px");
      }
      browsing.keep(page, picture);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      browsing.keep(page, picture + "-dark");
      print(browsing, page, address, picture);
      page.close();
    }
    return wide;
  }

  private static void print(Browsing browsing, Page page, String address, String picture) {
    if (PRINTED.contains(address)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
      browsing.keep(page, picture + "-print");
    }
  }
}
