package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.FullDesk;

/** A hand that never leaves the keyboard: it goes along to what opens, and comes back. */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class KeysJourneyTest {
  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  private static final double SLOW_MILLIS = 1_600;
  private Browsing browsing;

  @BeforeEach
  void openTheDesk() {
    window.open(FullDesk.opened().open());
    browsing = Browsing.laptop(desk);
  }

  @AfterEach
  void nothingWentWrongInThePage() {
    assertThat(browsing.complaints()).isEmpty();
    browsing.close();
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Test
  void theFirstKeyLeadsPastTheRail() {
    Page page = browsing.open("/now", "keys-skip");
    press(page, "Tab", "Enter");
    assertThat(page.locator("main")).isFocused();
  }

  @Test
  void anAreaOpensAtTheSideAndEscapeLeadsBackToItsRow() {
    Page page = browsing.open("/security", "keys-security");
    page.evaluate("window.stays = true");
    press(page, "Tab", "Enter", "Tab");
    Locator row = page.locator(".areas tbody tr a").first();
    assertThat(row).isFocused();
    press(page, "Enter");
    assertThat(page.locator(".inspector")).isFocused();
    assertThat(page).hasURL(Pattern.compile("pick="));
    browsing.keep(page, "keys-security-open");
    press(page, "Escape");
    assertThat(page.locator(".inspector")).hasCount(0);
    assertThat(row).isFocused();
    assertThat(page.evaluate("window.stays")).as("the desk was not loaded anew").isEqualTo(true);
  }

  @Test
  void aFormAtTheSideIsClosedByEscapeToo() {
    Page page = browsing.open("/flights", "keys-flights");
    Locator button =
        page.locator("main button", new Page.LocatorOptions().setHasText("New flight"));
    button.focus();
    press(page, "Enter");
    assertThat(page.locator(".inspector form")).isVisible();
    press(page, "Escape");
    assertThat(page.locator(".inspector")).hasCount(0);
    assertThat(button).isFocused();
  }

  @Test
  void theSearchAndTheMomentGiveTheHandBack() {
    Page page = browsing.open("/now", "keys-search");
    press(page, "Tab", "Enter", "/");
    assertThat(page.locator("search-box input")).isFocused();
    press(page, "Escape");
    assertThat(page.locator("main")).isFocused();
    page.locator("time-control button").focus();
    press(page, "Enter", "Tab", "ArrowLeft");
    assertThat(page).hasURL(Pattern.compile("at="));
    press(page, "Escape");
    assertThat(page).not().hasURL(Pattern.compile("at="));
    assertThat(page.locator("time-control button")).isFocused();
  }

  @Test
  void theKeysAreShownAndGoAway() {
    Page page = browsing.open("/now", "keys-card");
    press(page, "?");
    assertThat(page.locator("dialog[open]")).isVisible();
    press(page, "Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    press(page, "g", "f");
    assertThat(page).hasURL(Pattern.compile("/flights"));
  }

  /** Until the page is drawn again a closed card holds the focus, as a busy machine shows. */
  @Test
  void theCardThatWasJustClosedLetsKeysThrough() {
    Page page = browsing.open("/now", "keys-card-closed");
    page.evaluate(
        "() => { const card = document.querySelector('dialog');"
            + " const button = card.querySelector('button');"
            + " const press = (key) => button.dispatchEvent("
            + "   new KeyboardEvent('keydown', { key, bubbles: true }));"
            + " card.showModal(); press('g'); press('f'); card.close(); press('g'); press('r'); }");
    assertThat(page).hasURL(Pattern.compile("/plan"));
  }

  /** A keyboard set to Russian says п where g is printed; a slow hand has all the time it needs. */
  @Test
  void aSlowHandOnARussianKeyboardOpensThePageToo() {
    Page page = browsing.open("/now", "keys-slow");
    pressRussian(page, "п", "KeyG");
    page.waitForTimeout(SLOW_MILLIS);
    pressRussian(page, "а", "KeyF");
    assertThat(page).hasURL(Pattern.compile("/flights"));
  }

  private static void pressRussian(Page page, String letter, String key) {
    page.evaluate(
        "([key, code]) => document.body.dispatchEvent("
            + "new KeyboardEvent('keydown', { key, code, bubbles: true }))",
        List.of(letter, key));
  }
}
