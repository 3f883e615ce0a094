package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;

/** What a browser keeps of the desk, and what a page says when the desk is no more the same. */
@QuarkusTest
class RenewedTest extends DeskInABrowser {
  private static final String BOARD = "**/security-board.js";

  /** What is asked for and answered; the stream of changes never ends. */
  private static final Pattern ANSWERS = Pattern.compile("/api/(?!events)");

  /** Files of ours that the page has, and those for which it had to ask. */
  private static final String FILES =
      """
      (() => {
        const files = performance.getEntriesByType('resource')
          .filter((e) => /\\/(web|_static)\\//.test(e.name));
        return [files.length > 30, files.filter((e) => e.transferSize).map((e) => e.name).join()];
      })()
      """;

  RenewedTest() {
    super(SampleMission.of(120));
  }

  @Test
  void aBrowserThatHasSeenThePageAsksForNoFileOfItAgain() {
    Page page = browsing.look("/now", Browsing.BOARD);
    browsing.settle(page);
    browsing.load(page, "/now", Browsing.BOARD);
    browsing.settle(page);
    assertThat(page.evaluate(FILES)).isEqualTo(List.of(true, ""));
  }

  @Test
  void aPageOfAnEditionThatIsGoneSaysSoAndOpensAnew() {
    try (Browsing before = Browsing.laptop(desk)) {
      Page page = before.look("/now", Browsing.BOARD);
      page.route(BOARD, RenewedTest::ofAnotherEdition);
      toSecurity(page).click();
      assertThat(trouble(page)).containsText("The desk has been renewed.");
      before.keep(page, "renewed");
      page.unroute(BOARD);
      press(page, "Load the page again");
      assertThat(page.locator("security-board .page")).isVisible();
      assertThat(page).hasURL(Pattern.compile("/security$"));
    }
  }

  @Test
  void aPageThatIsOpenLearnsOfItFromTheNextAnswerAndStays() {
    try (Browsing before = Browsing.laptop(desk)) {
      Page page = before.look("/now", Browsing.BOARD);
      assertThat(page.locator(".renewed")).hasCount(0);
      page.route(ANSWERS, RenewedTest::byAnotherEdition);
      toSecurity(page).click();
      assertThat(page.locator("security-board .page")).isVisible();
      assertThat(page.locator(".renewed")).containsText("this page is still the one from before");
      before.keep(page, "renewed-under-the-page");
      page.unroute(ANSWERS);
      press(page, "Load the page again");
      assertThat(page.locator("security-board .page")).isVisible();
      assertThat(page.locator(".renewed")).hasCount(0);
    }
  }

  @Test
  void aPageThatIsOpenedWhileTheLineIsBrokenSaysSoAndIsTriedAgain() {
    try (CutLine line = new CutLine(desk);
        Browsing there = Browsing.laptop(line.address())) {
      Page page = there.look("now", Browsing.BOARD);
      line.cut();
      toSecurity(page).click();
      assertThat(trouble(page)).containsText("The desk does not answer.");
      line.mend();
      press(page, "Try again");
      assertThat(page.locator("security-board .page")).isVisible();
    }
  }

  /** The answer that the desk gives to an edition which is not its own. */
  private static void ofAnotherEdition(Route route) {
    String other = route.request().url().replaceFirst("~\\w+", "~0123456789abcdef");
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(route.fetch(new Route.FetchOptions().setUrl(other))));
  }

  private static void byAnotherEdition(Route route) {
    APIResponse answer = route.fetch();
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.put("serai-edition", "0123456789abcdef");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  private static Locator toSecurity(Page page) {
    return page.locator(".rail a[href='/security']");
  }

  private static Locator trouble(Page page) {
    return page.locator("main .trouble");
  }

  private static void press(Page page, String words) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).click();
  }
}
