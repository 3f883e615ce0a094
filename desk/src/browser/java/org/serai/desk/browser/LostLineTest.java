package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;

/** The server is gone for a while: every open page says so, and is live again by itself. */
@QuarkusTest
class LostLineTest extends DeskInABrowser {
  private static final String FLIGHT = "flights/UN-221/2021-08-22";

  /** A broken line is said after three seconds; it is tried again every two to five. */
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

  LostLineTest() {
    super(SampleMission.of(300));
  }

  @Test
  void everyOpenPageSaysThatItIsNotLiveAndBecomesLiveAgainByItself() {
    try (CutLine line = new CutLine(desk);
        Browsing there = Browsing.laptop(line.address())) {
      List<Page> pages =
          Stream.of(FLIGHT, FLIGHT, "now").map(at -> there.open(at, "line-holds")).toList();
      line.cut();
      pages.forEach(page -> assertThat(said(page)).containsText("Not live", PATIENTLY));
      there.keep(pages.getFirst(), "line-broken");
      sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 18));
      line.mend();
      assertThat(pages.get(0).locator("h1")).containsText("18", PATIENTLY);
      assertThat(pages.get(1).locator("h1")).containsText("18", PATIENTLY);
      pages.forEach(page -> assertThat(said(page)).not().containsText("Not live"));
      sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 19));
      assertThat(pages.get(0).locator("h1")).containsText("19");
    }
  }

  /** What is read is of this moment, and nothing is broken: no red until it has waited in vain. */
  @Test
  void aPageThatIsJustOpeningConnectsBeforeItSaysThatItIsNotLive() {
    try (Browsing slow = Browsing.phone(desk)) {
      slow.hearsNothing();
      Page page = slow.open("now", "line-opens");
      assertThat(said(page)).containsText("Connecting to the desk", PATIENTLY);
      slow.keep(page, "line-connects");
      assertThat(page.locator(".saidso .lost")).hasCount(0);
      assertThat(said(page)).containsText("Not live", PATIENTLY);
      assertThat(said(page)).not().containsText("Connecting");
    }
  }

  private static Locator said(Page page) {
    return page.locator(".saidso");
  }
}
