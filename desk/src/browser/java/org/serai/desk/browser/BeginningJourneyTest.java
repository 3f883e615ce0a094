package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.serai.desk.browser.Hands.form;
import static org.serai.desk.browser.Hands.recorded;
import static org.serai.desk.browser.Hands.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.stories.AugustDesk;

/**
 * Story S63 with the hands of a duty officer: the first page of an empty desk says what to do
 * first, and each step is done in the pages until a plan is in force.
 */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class BeginningJourneyTest {
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 23);

  @TestHTTPResource URI address = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  @TempDir Path folder = Path.of("");

  @Test
  void fromAnEmptyDeskToAPlanInForce() {
    try (AugustDesk desk = AugustDesk.empty(folder).at("20T03:00");
        Browsing browsing = Browsing.oldLaptop(address)) {
      window.open(desk.window());
      planning.open(desk.planning());
      Page page = browsing.open("/now", "begin-1-now");
      ground(page, browsing);
      people(page, browsing);
      work(page, browsing);
      house(page, browsing);
      limits(page, browsing);
      flights(page, browsing);
      plan(page, browsing);
      assertThat(browsing.complaints())
          .as("nothing but the flight that was refused")
          .singleElement()
          .asString()
          .contains("409");
      onThePhone();
      assertThat(desk.mission().plans().findCurrent()).isPresent();
    }
  }

  private static Locator inspector(Page page) {
    return page.locator("aside.inspector form.write");
  }

  /** Goes on to the step that the desk says is next. */
  private static void next(Page page, String step) {
    page.navigate(page.url().replaceFirst("(https?://[^/]*)/.*", "$1/ground"));
    Locator steps = page.locator(".steps li");
    assertThat(steps.filter(new Locator.FilterOptions().setHasText("Begin here")))
        .containsText(step);
    page.locator(".steps .button").click();
  }

  private static void ground(Page page, Browsing browsing) {
    assertThat(page.locator("h1")).containsText("Nothing is told of this mission yet.");
    page.locator(".steps .button").click();
    say(
        inspector(page),
        "place ALA | name Almaty | latitude 43.35 | longitude 77.04 | zone Asia/Almaty");
    recorded(page, "On the map");
    browsing.keep(page, "begin-2-hub");
    next(page, "Open the mission");
    say(inspector(page), "name Remote office | hub ALA | zone Asia/Almaty");
    recorded(page, "The mission is open");
    next(page, "Put the duty stations on the map");
    say(
        inspector(page),
        "place KBL | name Kabul | latitude 34.57 | longitude 69.21 | zone Asia/Kabul");
    recorded(page, "On the map");
    next(page, "Say which agencies");
    say(inspector(page), "agency UNAMA | name Assistance misson");
    recorded(page, "The agency is recorded");
    page.locator("a[href*='agency=UNAMA']").click();
    say(inspector(page), "name Assistance mission");
    assertThat(page.locator("main")).containsText("Assistance mission");
    assertThat(page.locator("h1")).containsText("Remote office: 2 places, 1 agency, hub Almaty.");
    browsing.keep(page, "begin-3-ground");
    mistaken(page, browsing);
  }

  /** A place that should not be there; a name in a script of the country is no obstacle. */
  private static void mistaken(Page page, Browsing browsing) {
    page.navigate(page.url().replaceFirst("/ground.*", "/ground?add=DUTY_STATION"));
    say(
        inspector(page),
        "place KBK | name کابل شمالی | latitude 34.6 | longitude 69.2 | zone Asia/Kabul");
    recorded(page, "On the map");
    page.locator("a[href*='pick=KBK']").click();
    page.locator("summary", new Page.LocatorOptions().setHasText("should not be there")).click();
    browsing.keep(page, "begin-3-strike");
    Locator strike = inspector(page).last();
    say(strike, "reason told twice");
    recorded(page, "is struck off");
    assertThat(page.locator("h1")).containsText("Remote office: 2 places");
  }

  private static void people(Page page, Browsing browsing) {
    next(page, "Register the people");
    for (String who : new String[] {"P-1 | at KBL", "P-2 | at ALA"}) {
      say(form(page, "Somebody is new"), "person " + who + " | since 2021-08-01");
      recorded(page, "Registered");
    }
    browsing.keep(page, "begin-4-people");
  }

  private static void work(Page page, Browsing browsing) {
    next(page, "Establish the posts");
    say(
        form(page, "A new post"),
        "post KBL-MED | station KBL | function medical officer | criticality PC1");
    recorded(page, "The post is established");
    browsing.keep(page, "begin-5-posts");
    page.navigate(page.url().replaceFirst("/coverage.*", "/people"));
    for (String who : new String[] {"P-1", "P-2"}) {
      say(form(page, "Somebody can hold"), "person " + who + " | posts KBL-MED");
      recorded(page, "it replaces what was said");
    }
  }

  private static void house(Page page, Browsing browsing) {
    next(page, "Open premises with their rooms");
    say(form(page, "Premises are open"), "premises H1 | name Guest house | place ALA | desks 4");
    recorded(page, "The premises are recorded");
    say(form(page, "Rooms of a house"), "premises H1 | rooms 201-204 207 | beds 2");
    recorded(page, "5 rooms are recorded");
    assertThat(page.locator("h1")).containsText("10 beds free");
    say(form(page, "A room cannot be used"), "room H1-207 | reason burst pipe");
    recorded(page, "The room is closed");
    assertThat(page.locator("h1")).containsText("8 beds free");
    say(form(page, "A room can be used again"), "room H1-207 | reason pipe mended");
    recorded(page, "The room can be used again");
    assertThat(page.locator("h1")).containsText("10 beds free");
    browsing.keep(page, "begin-6-lodging");
  }

  private static void limits(Page page, Browsing browsing) {
    next(page, "Set levels and limits");
    page.navigate(page.url().replaceFirst("/security.*", "/security?pick=KBL&do=level"));
    Locator level = inspector(page);
    level.locator("[name=level][value='5']").check();
    say(level, "knownFrom SOC daily brief");
    recorded(page, "Level of Kabul is set");
    page.locator(".doings button", new Page.LocatorOptions().setHasText("Stay and papers")).click();
    say(inspector(page).first(), "maximumDays 28 | minimumDays 7 | restDays 7");
    recorded(page, "The rule of stay is set");
    browsing.keep(page, "begin-7-limits");
  }

  private static void flights(Page page, Browsing browsing) {
    next(page, "Put flights on the schedule");
    late(page);
    for (int week = 0; week < 4; week++) {
      LocalDate day = FIRST.plusWeeks(week);
      flight(page, "UN-1/" + day, "ALA", "KBL", day);
      flight(page, "UN-2/" + day, "KBL", "ALA", day.plusDays(1));
    }
    assertThat(page.locator("h1")).containsText("8 flights ahead with 80 free seats");
    browsing.keep(page, "begin-8-flights");
  }

  /** What has left already is refused, with the way to tell it; one aircraft flies one flight. */
  private static void late(Page page) {
    flight(page, "UN-0/2021-08-19", "ALA", "KBL", LocalDate.of(2021, 8, 19));
    assertThat(page.locator("form.write [role=alert]")).containsText("that has passed");
    page.locator("form.write [name=flew]").check();
    say(page.locator("form.write"), "registration 5y-bma");
    assertThat(page.locator(".saidso")).containsText("The flight is on the schedule.");
    page.navigate(page.url().replaceFirst("/flights.*", "/flights/UN-0/2021-08-19"));
    assertThat(page.locator("main")).containsText("Dash 8-300 5Y-BMA");
    assertThat(page.locator(".amiss")).containsText("nobody said whether it did");
    page.navigate(page.url().replaceFirst("/flights.*", "/flights"));
  }

  private static void flight(Page page, String id, String from, String to, LocalDate day) {
    page.navigate(page.url().replaceFirst("/flights.*", "/flights?do=new"));
    Locator form = page.locator("form.write");
    form.locator("[name=from]").selectOption(from);
    form.locator("[name=to1]").selectOption(to);
    say(
        form,
        ("flight %s | aircraft Dash 8-300 | seats 10 | payloadKg 4000"
                + " | departs1 %sT08:00 | arrives1 %sT12:00")
            .formatted(id, day, day));
    assertThat(page.locator("main")).containsText(id);
  }

  private static void plan(Page page, Browsing browsing) {
    next(page, "Draft a plan");
    Locator draft = page.locator("form.write:has([name=weeks])");
    draft.locator("[name=first]").fill("" + FIRST);
    draft.locator("[name=weeks]").fill("4");
    draft.locator("button.main").click();
    assertThat(page.locator("h1"))
        .containsText(
            "waits for a signature",
            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                .setTimeout(60_000));
    browsing.keep(page, "begin-9-draft");
    Locator sign = page.locator("form.write:has([name=wording])");
    sign.locator("[name=reason]").fill("Turns of four weeks.");
    sign.locator("[name=by]").fill("DO-KBL");
    sign.locator("[type=checkbox]").check();
    sign.locator("button.main").click();
    assertThat(page.locator("h1")).containsText("The plan in force covers");
    browsing.keep(page, "begin-9-plan");
    page.navigate(page.url().replaceFirst("/plan.*", "/now"));
    assertThat(page.locator("h1")).containsText(Pattern.compile("2 people"));
    browsing.keep(page, "begin-9-now");
  }

  private void onThePhone() {
    try (Browsing phone = Browsing.phone(address)) {
      phone.open("/ground?pick=KBL", "begin-phone-ground").close();
      phone.open("/lodging", "begin-phone-lodging").close();
      assertThat(phone.complaints()).isEmpty();
    }
  }
}
