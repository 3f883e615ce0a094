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
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.stories.AugustDesk;
import org.serai.desk.stories.EightDays;
import org.serai.desk.stories.FlightsOut;

/**
 * 15 to 22 August 2021 as the duty officers saw it: the same days as story S33, looked at on the
 * pages, and what decides them done by hand there.
 */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class EightDaysJourneyTest {
  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @TempDir Path folder = Path.of("");

  @Test
  void eightDaysAtTheDesk() {
    try (AugustDesk desk = AugustDesk.open(folder);
        Browsing browsing = Browsing.laptop(address)) {
      window.open(desk.window());
      EightDays days = new EightDays(desk);
      FlightsOut flights = new FlightsOut(desk, days);
      theFifteenth(desk, days, browsing);
      theSeventeenth(desk, days, browsing);
      theEighteenth(desk, flights, browsing);
      theTwentieth(desk, flights, browsing);
      theTwentySecond(desk, flights, browsing);
      assertThat(browsing.complaints()).isEmpty();
      onThePhone();
    }
  }

  private static void morning(Browsing browsing, String day, String words) {
    Page report = browsing.open("/report", "august-" + day + "-report");
    assertThat(report.locator("main")).containsText(words);
    browsing.leave(report);
  }

  private static void theFifteenth(AugustDesk desk, EightDays days, Browsing browsing) {
    desk.at("15T02:00");
    morning(browsing, "15", "Northern region went from level 4 to 6.");
    days.levelsRise();
    Page now = browsing.open("/now", "august-15-now");
    assertThat(now.locator("h1")).containsText("1,297");
    browsing.leave(now);
    days.theRollIsCalled();
    Page call = browsing.open("/head-count/RC-KBL-0815", "august-15-head-count");
    assertThat(call.locator(".figure[data-kind=silent] strong")).hasText("14");
    days.theSilentAreLookedFor();
    call.reload();
    assertThat(call.locator(".figure[data-kind=silent] strong")).hasText("0");
    browsing.keep(call, "august-15-all-found");
    browsing.leave(call);
  }

  /** The decision itself is read and signed on the page. */
  private static void theSeventeenth(AugustDesk desk, EightDays days, Browsing browsing) {
    desk.at("16T02:00");
    morning(browsing, "16", "Roll-call at Kabul");
    days.officesCloseAndTheHostIsAsked();
    desk.at("17T02:00");
    morning(browsing, "17", "alternate work modality");
    days.theHostAgrees();
    days.flightsAreFound();
    days.theEmbassyBooksItsPeople();
    desk.at("17T18:00");
    Page page = browsing.open("/security?pick=KBL&do=measure", "august-17-security");
    Locator form = page.locator(".inspector form");
    assertThat(page.locator(".inspector"))
        .containsText("149 of them are above what Almaty may hold.");
    browsing.keep(page, "august-17-draft");
    form.locator("textarea[name=reason]").fill("Kabul changed hands; the host agreed.");
    form.locator("input[name=by]").fill("DO-KBL");
    form.locator(".tick input").check();
    form.getByRole(AriaRole.BUTTON, named("Sign and publish")).click();
    assertThat(page.locator(".saidso")).containsText("Signed and published");
    browsing.keep(page, "august-17-signed");
    browsing.leave(page);
  }

  private static void theEighteenth(AugustDesk desk, FlightsOut flights, Browsing browsing) {
    desk.at("18T02:00");
    morning(browsing, "18", "evacuation");
    flights.oneDoesNotCome();
    flights.theFirstFlightGoes();
    Page manifest = browsing.open("/flights/UN-ALA-1/2021-08-18", "august-18-first-flight-landed");
    assertThat(manifest.locator("main")).containsText("141");
    browsing.leave(manifest);
    flights.bedsAreGiven();
    browsing.leave(browsing.open("/lodging", "august-18-beds"));
    flights.theForcesAircraftBringsFortyTwo();
    Page force = browsing.open("/flights/KAZ-C295/2021-08-18", "august-18-forty-two");
    assertThat(force.locator(".needs").first()).containsText("1 head aboard that no list names");
    browsing.leave(force);
  }

  private static void theTwentieth(AugustDesk desk, FlightsOut flights, Browsing browsing) {
    desk.at("19T02:00");
    morning(browsing, "19", "Almaty");
    flights.manyTravelOn();
    desk.at("20T02:00");
    morning(browsing, "20", "Away");
    Page force = browsing.open("/flights/KAZ-C295/2021-08-18", "august-20-forty-two");
    Locator form = force.locator(".needs form").first();
    form.locator("input[name=explanation]").fill("The crew's own officer; the press counted him.");
    form.locator("input[name=by]").fill("MOVCON-ALA");
    form.getByRole(AriaRole.BUTTON, named("Explain the difference")).click();
    assertThat(force.locator("main")).not().containsText("no list names");
    browsing.keep(force, "august-20-explained");
    browsing.leave(force);
    flights.theFightingEnds();
    desk.at("21T02:00");
    morning(browsing, "21", "Northern region went from level 6 to 5.");
  }

  private static void theTwentySecond(AugustDesk desk, FlightsOut flights, Browsing browsing) {
    desk.at("22T02:00");
    morning(browsing, "22", "UN-ALA-2");
    Page forms =
        browsing.open("/flights/UN-ALA-2/2021-08-22?do=flight", "august-22-times-of-the-place");
    assertThat(forms.locator(".inspector")).containsText("Kabul time");
    assertThat(forms.locator("input[name=departs1]")).hasValue("2021-08-22T14:30");
    assertThat(forms.locator(".inspector")).containsText("2021-08-22 10:00 UTC");
    browsing.leave(forms);
    List<String> aboard = FlightsOut.passengers("UN-ALA-2/2021-08-22");
    flights.theSecondFlightIsDiverted();
    Page diverted = browsing.open("/flights/UN-ALA-2/2021-08-22", "august-22-diverted");
    assertThat(diverted.locator(".says")).containsText("landed elsewhere");
    browsing.leave(diverted);
    Page map = browsing.open("/map?pick=DYU", "august-22-dushanbe");
    assertThat(map.locator("main")).containsText("108");
    assertThat(OnTheMap.covered(map)).isEmpty();
    browsing.leave(map);
    flights.itFliesOn(aboard);
    desk.at("22T17:30");
    morning(browsing, "22-evening", "UN-ALA-3");
    Page now = browsing.open("/now", "august-22-now");
    assertThat(OnTheMap.covered(now)).isEmpty();
    browsing.leave(now);
    browsing.leave(browsing.open("/amiss", "august-22-amiss"));
  }

  private void onThePhone() {
    try (Browsing phone = Browsing.phone(address)) {
      phone.leave(phone.open("/report", "august-22-report-phone"));
      phone.leave(phone.open("/now", "august-22-now-phone"));
      assertThat(phone.complaints()).isEmpty();
    }
    try (Browsing dark = Browsing.dark(address)) {
      dark.leave(dark.open("/report", "august-22-report-dark"));
    }
  }

  private static Locator.GetByRoleOptions named(String pattern) {
    return new Locator.GetByRoleOptions().setName(Pattern.compile(pattern));
  }
}
