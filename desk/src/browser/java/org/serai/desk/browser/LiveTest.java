package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.SecurityFact;

/** A day at the desk: a level, a decision, a booking, a scan, a no-show, a swap, a diversion. */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class LiveTest {
  private static final SampleMission SAMPLE = SampleMission.of(300);
  private static final String FLIGHT = "/flights/UN-221/2021-08-22";

  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  private final SampleDesk sample = SampleDesk.of(SAMPLE);
  private Browsing browsing;

  @BeforeEach
  void openTheDesk() {
    window.open(sample.open());
    browsing = Browsing.laptop(desk);
  }

  @AfterEach
  void nothingWentWrongInThePage() {
    browsing.close();
  }

  private static void press(Locator within, String words) {
    within
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .click();
  }

  @Test
  void aLevelIsSetFromTheMapAndNobodyMoves() {
    Page page = browsing.open("/map?pick=KBL", "level-map");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set a level")).click();
    Locator form = page.locator(".inspector form");
    form.locator("input[name=level][value='6']").check();
    form.locator("select[name=ARMED_CONFLICT]").selectOption("6");
    form.locator("input[name=knownFrom]").fill("SOC daily brief");
    form.locator("input[name=by]").fill("SOC-KBL");
    press(form, "Set the level");
    assertThat(page.locator(".saidso")).containsText("Nobody moves by it");
    assertThat(sample.recorded()).hasSize(1).first().isInstanceOf(SecurityFact.LevelSet.class);
    press(page.locator(".doings"), "History");
    assertThat(page.locator(".past li").first()).containsText("SOC daily brief");
    browsing.keep(page, "level-history");
  }

  @Test
  void aDecisionIsDraftedReadAndSigned() {
    sample.report(new FlightFact.FlightCancelled(SampleMission.out(23), "No crew."));
    Page page = browsing.open("/security?pick=KBL&do=measure", "measure");
    Locator form = page.locator(".inspector form");
    int moves = form.locator("input[name=move]").count();
    assertThat(moves).isPositive();
    form.locator("input[name=move]").first().uncheck();
    form.locator("textarea[name=reason]").fill("Fighting has reached the city.");
    form.locator("input[name=by]").fill("DO-KBL");
    form.locator(".tick input").check();
    press(form, "Sign and publish");
    assertThat(page.locator(".saidso")).containsText("Signed and published");
    assertThat(sample.recorded())
        .filteredOn(MovementFact.Booked.class::isInstance)
        .hasSize(moves - 1);
    browsing.keep(page, "measure-signed");
  }

  @Test
  void aSeatIsBookedAndItsPassengerScannedAboard() {
    Page page = browsing.open(FLIGHT + "?do=book", "book");
    Locator form = page.locator(".inspector form").first();
    choose(form.locator("input[name=person]"), "P-0006");
    form.locator("select[name=priority]").selectOption("MEDICAL");
    form.locator("input[name=by]").fill("MOVCON-KBL");
    press(form, "Book a seat");
    assertThat(page.locator("table.manifest")).containsText("P-0006");
    page.locator(".scan input[name=code]").fill("SERAI1|P-0006|UN-221/2021-08-22|KBL|ALA");
    page.keyboard().press("Enter");
    assertThat(page.locator(".scan .good")).containsText("P-0006 is aboard.");
    assertThat(page.locator("table.manifest tr", having("P-0006"))).containsText("aboard");
    page.locator(".scan input[name=code]").fill("P-0006");
    page.keyboard().press("Enter");
    assertThat(page.locator(".scan .good")).containsText("aboard already");
    browsing.keep(page, "scanned");
  }

  @Test
  void whoIsNotOnTheManifestIsNotTakenAboardAndTheClerkIsToldWhy() {
    Page page = browsing.open(FLIGHT, "scan-refused");
    page.locator(".scan input[name=by]").fill("MOVCON-KBL");
    page.locator(".scan input[name=code]").fill("P-0006");
    page.keyboard().press("Enter");
    assertThat(page.locator(".scan [role=alert]")).containsText("P-0006 has no seat on flight");
    assertThat(sample.recorded()).isEmpty();
  }

  @Test
  void aNoShowGivesTheSeatToWhoeverWaits() {
    Page page = browsing.open(FLIGHT + "?do=book", "standby");
    page.locator(".inspector details summary").click();
    Locator standby = page.locator(".inspector details form");
    standby.locator("input[name=person]").fill("P-0006");
    standby.locator("input[name=by]").fill("MOVCON-KBL");
    press(standby, "List on standby");
    assertThat(page.locator(".plain-list")).containsText("P-0006");
    page.locator("table.manifest tbody a").first().click();
    Locator swap = page.locator(".inspector form", having("Seat goes to"));
    swap.locator("input[name=by]").fill("MOVCON-KBL");
    press(swap, "Swap");
    assertThat(page.locator("table.manifest")).containsText("P-0006");
    assertThat(page.locator("#not-flying")).containsText("Book again");
    assertThat(sample.recorded()).anyMatch(MovementFact.NoShow.class::isInstance);
    browsing.keep(page, "swapped");
  }

  /** Nobody may be waiting at the gate for a seat that is free and that no button gives. */
  @Test
  void aSeatThatFellFreeIsGivenToWhoeverIsFirst() {
    Page page = browsing.open(FLIGHT + "?do=book", "standby-free");
    page.locator(".inspector details summary").click();
    Locator waits = page.locator(".inspector details form");
    choose(waits.locator("input[name=person]"), "P-0006");
    waits.locator("input[name=by]").fill("MOVCON-KBL");
    press(waits, "List on standby");
    page.locator("table.manifest tbody a").first().click();
    press(page.locator(".inspector"), "No-show");
    Locator standby = page.locator("#standby");
    press(standby, "Give the free seat");
    assertThat(standby).hasCount(0);
    assertThat(page.locator("table.manifest")).containsText("P-0006");
  }

  /** Types the name, as a clerk does, and takes who is found. */
  private static void choose(Locator field, String person) {
    field.pressSequentially(SampleMission.name(SampleMission.person(person)));
    Locator found = field.page().locator(".whom .found a", having(person)).first();
    found.click();
    assertThat(field).hasValue(person);
  }

  @Test
  void aFlightLandsElsewhere() {
    Page page = browsing.open(FLIGHT + "?do=flight", "flight-forms");
    assertThat(page.locator(".inspector")).not().containsText("Landed as planned");
    Locator left = page.locator(".inspector form[data-key^=departed]");
    left.locator("input[name=by]").fill("MOVCON-KBL");
    press(left, "Departed");
    Locator form = page.locator(".inspector form[data-key^=diverted]");
    form.locator("select[name=at]").selectOption("HEA");
    form.locator("input[name=by]").fill("MOVCON-KBL");
    press(form, "Landed elsewhere, or came back");
    assertThat(page.locator(".says")).containsText("On the ground at Herat");
    Locator silent = page.locator("#silent");
    assertThat(silent).containsText("not scanned aboard");
    silent.getByText("Did not come").first().click();
    assertThat(page.locator("#not-flying li")).hasCount(1);
    assertThat(page.locator(".scan")).hasCount(0);
    allAreSaidNotToHaveComeAndOneWasAboard(page, silent);
    browsing.keep(page, "diverted");
  }

  /** What takes a seat from many is asked first, and put right for each of them. */
  private void allAreSaidNotToHaveComeAndOneWasAboard(Page page, Locator silent) {
    int many = silent.locator("li").count();
    silent.getByText("None of them came").click();
    Locator ask = silent.locator("form");
    press(ask, "Record " + many + " people as not come");
    assertThat(silent.locator("li")).hasCount(many);
    ask.locator("input[name=sure]").check();
    press(ask, "Record " + many + " people as not come");
    assertThat(silent).hasCount(0);
    Locator notFlying = page.locator("#not-flying li");
    assertThat(notFlying).hasCount(many + 1);
    press(notFlying.first(), "Was aboard");
    assertThat(notFlying).hasCount(many);
  }

  @Test
  void whatAnotherDeskRecordsIsSeenWithoutAsking() {
    Page page = browsing.open(FLIGHT, "live");
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 12));
    assertThat(page.locator("h1")).containsText(Pattern.compile("2 seats free of 12|12 seats"));
  }

  @Test
  void aPageThatNobodySeesGivesItsLineBackAndReadsAnewWhenItIsSeen() {
    Page page = browsing.open(FLIGHT, "out-of-sight");
    seen(page, false);
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 13));
    page.waitForTimeout(1_000);
    assertThat(page.locator("h1")).not().containsText("13");
    seen(page, true);
    assertThat(page.locator("h1")).containsText("13");
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 14));
    assertThat(page.locator("h1")).containsText("14");
  }

  /** A browser has six connections to a host, and a desk of screens shows more pages than that. */
  @Test
  void eightPagesOfOneBrowserShareOneLineAndAllHearOfAChange() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pages.add(browsing.open(FLIGHT, "one-of-eight"));
    }
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 15));
    pages.forEach(page -> assertThat(page.locator("h1")).containsText("15"));
    pages.removeFirst().close();
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 16));
    pages.forEach(page -> assertThat(page.locator("h1")).containsText("16"));
    seen(pages.getFirst(), false);
    sample.report(new FlightFact.SeatsChanged(SampleMission.out(21), 17));
    pages.stream().skip(1).forEach(page -> assertThat(page.locator("h1")).containsText("17"));
    assertThat(pages.getFirst().locator("h1")).not().containsText("17");
    seen(pages.getFirst(), true);
    assertThat(pages.getFirst().locator("h1")).containsText("17");
    assertThat(browsing.complaints()).isEmpty();
  }

  /** A browser without a window sees all its tabs, so the page is told otherwise. */
  private static void seen(Page page, boolean seen) {
    page.evaluate(
        """
        (seen) => {
          Object.defineProperty(document, 'hidden', { value: !seen, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        seen);
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }
}
