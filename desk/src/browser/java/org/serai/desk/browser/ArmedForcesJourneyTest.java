package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;

/** Armed forces fly a flight: ticked, shown, struck off where it was told wrongly, and late too. */
@QuarkusTest
class ArmedForcesJourneyTest extends DeskInABrowser {
  private static final String FLIGHT = "BAF-900/2021-08-28";
  private static final String WORDS = "flown by armed forces";

  ArmedForcesJourneyTest() {
    super(SampleMission.of(60));
  }

  @Test
  void aFlightOfArmedForcesIsToldShownAndStruckOff() {
    scheduled(browsing.open("/flights?do=new", "forces-new"));
    Page page = browsing.open("/flights/" + FLIGHT + "?do=flight", "forces-flight");
    assertThat(page.locator("header.says")).containsText("A400M, " + WORDS);
    assertThat(page.locator(".inspector [name=military]")).hasCount(0);
    struckOff(page);
    assertThat(page.locator("struck-off")).containsText("1 thing");
    told(page, page.locator(".inspector form:has([name=registration])"));
    browsing.keep(page, "forces-again");
    assertThat(sample.recorded()).hasAtLeastOneElementOfType(FlightFact.ForcesStruck.class);
  }

  @Test
  void whoFlewIsPutRightAfterTheFlightHasLeft() {
    scheduled(browsing.open("/flights?do=new", "forces-new"));
    Page page = browsing.open("/flights/" + FLIGHT + "?do=flight", "forces-before-it-leaves");
    Locator left = page.locator(".inspector form[data-key^=departed]");
    left.locator("[name=by]").fill("MOVCON-KBL");
    left.getByRole(AriaRole.BUTTON).last().click();
    assertThat(page.locator("header.says")).containsText(": no passenger, in the air.");
    struckOff(page);
    told(page, page.locator(".inspector form[data-key^=forces]"));
    browsing.keep(page, "forces-in-the-air");
  }

  private static void told(Page page, Locator form) {
    form.locator("[name=military]").check();
    form.locator("[name=by]").fill("MOVCON-KBL");
    form.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("header.says")).containsText(WORDS);
  }

  private static void struckOff(Page page) {
    page.getByText("That armed forces fly " + FLIGHT).click();
    Locator strike =
        page.locator(".inspector details[open] form", new Page.LocatorOptions().setHasText("Why"));
    strike.locator("[name=reason]").fill("it is a charter");
    strike.locator("[name=by]").fill("MOVCON-KBL");
    strike.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("header.says")).not().containsText(WORDS);
  }

  private void scheduled(Page page) {
    Locator form = page.locator(".inspector form");
    form.locator("[name=flight]").fill(FLIGHT);
    form.locator("[name=aircraft]").fill("A400M");
    form.locator("[name=military]").check();
    form.locator("[name=seats]").fill("110");
    form.locator("[name=payloadKg]").fill("20000");
    form.locator("[name=from]").selectOption("KBL");
    form.locator("[name=to1]").selectOption("ALA");
    form.locator("[name=departs1]").fill("2021-08-28T09:00");
    form.locator("[name=arrives1]").fill("2021-08-28T13:00");
    form.locator("[name=by]").fill("MOVCON-KBL");
    form.locator("button.main").click();
    assertThat(page.locator("table.board")).containsText(WORDS);
    browsing.keep(page, "forces-on-the-board");
  }
}
