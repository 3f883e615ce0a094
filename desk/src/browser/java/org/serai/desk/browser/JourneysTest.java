package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.api.SamplePlanning;
import org.serai.desk.boards.SampleMission;

/** One journey for each question that a page answers, on a mission of 1,136 people. */
@QuarkusTest
class JourneysTest extends DeskInABrowser {
  private static final String IN_WORDS =
      "text => " + Browsing.OWN + "('words.js').then(words => words.inWords(text))";

  private static final SampleMission SAMPLE = SampleMission.of(1_136);

  JourneysTest() {
    super(SAMPLE);
  }

  @Override
  void before() {
    planning.open(new SamplePlanning().open());
  }

  @Test
  void nowSaysWhetherEverybodyIsSafeAndWhatNeedsMe() {
    Page page = browsing.open("/now", "now");
    assertThat(page.locator("h1")).containsText("1,136 people, all accounted for;");
    assertThat(page.locator(".needs li").first()).containsText("Life");
    assertThat(page.locator("place-map .disc")).hasCount(5);
  }

  @Test
  void theMapShowsAStationWhenItsDiscIsPicked() {
    Page page = browsing.open("/map", "map");
    page.getByRole(AriaRole.BUTTON, named("Kunduz:.*level 6 extreme")).click();
    assertThat(page.locator(".inspector h2")).containsText("Kunduz");
    assertThat(page).hasURL(Pattern.compile("pick=UND"));
    page.keyboard().press("Escape");
    assertThat(page.locator(".inspector")).hasCount(0);
  }

  @Test
  void theTimelineDrawsOnlyTheRowsThatAreSeen() {
    Page page = browsing.open("/timeline?who=all", "timeline");
    page.waitForSelector("time-grid .row");
    assertThat(page.locator("time-grid .row").count()).isLessThan(60);
    page.locator("time-grid .scroller").evaluate("e => e.scrollTop = 20000");
    assertThat(page.locator("time-grid .row[aria-rowindex='840']")).isVisible();
  }

  @Test
  void theTimelineIsReachedAndWalkedByKeyboard() {
    Page page = browsing.open("/now", "keys");
    page.keyboard().press("g");
    page.keyboard().press("t");
    page.locator("time-grid .scroller").focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".inspector h2")).not().isEmpty();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/people/P-\\d+"));
  }

  @Test
  void peopleAreSiftedByCategoryAndPutInTheOrderOfAColumn() {
    Page page = browsing.open("/people", "people-sifted");
    page.getByLabel("Category", new Page.GetByLabelOptions().setExact(true))
        .selectOption("NATIONAL_STAFF");
    assertThat(page.locator("h1")).containsText("(national staff)");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Agency")).click();
    assertThat(page).hasURL(Pattern.compile("order=agency"));
    assertThat(page.locator("[aria-sort=ascending]")).containsText("Agency");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
    browsing.keep(page, "people-in-order");
  }

  @Test
  void headsOverTimeStandAgainstTheirCeilings() {
    Page page = browsing.open("/heads", "heads");
    assertThat(page.locator("h1")).containsText("over the ceiling in Kabul");
    assertThat(page.locator(".area canvas")).isVisible();
  }

  @Test
  void coverageSaysInOneSentenceWhatIsMissing() {
    Page page = browsing.open("/coverage", "coverage");
    assertThat(page.locator("h1")).containsText("holders missing");
    assertThat(
            page.locator("time-grid .row", new Page.LocatorOptions().setHasText("Security officer"))
                .first())
        .isVisible();
  }

  @Test
  void aFlightOpensItsManifest() {
    Page page = browsing.open("/flights", "flights");
    page.locator("table.board tbody tr.link").first().click();
    assertThat(page.locator("table.manifest tbody tr").first()).isVisible();
    browsing.keep(page, "manifest");
  }

  /**
   * What goes by Herat, and is there a seat? And a time that cannot be is told by its own clocks.
   */
  @Test
  void flightsAreSiftedByPlaceAndAWrongTimeIsSaidByTheClocksOfItsPlace() {
    Page page = browsing.open("/flights", "flights-sift");
    assertThat(page.locator("table.board td > small").first()).hasCSS("display", "block");
    page.locator("select[aria-label=Place]").selectOption("KBL");
    assertThat(page.locator("h1")).containsText("by Kabul");
    page.getByRole(AriaRole.BUTTON, named("New flight")).click();
    Locator form = page.locator(".inspector form");
    form.locator("[name=flight]").fill("UN-900/2021-08-23");
    form.locator("[name=aircraft]").fill("Dash 8-300");
    form.locator("[name=seats]").fill("30");
    form.locator("[name=payloadKg]").fill("3000");
    form.locator("[name=from]").selectOption("KBL");
    form.locator("[name=to1]").selectOption("ALA");
    form.locator("[name=departs1]").fill("2021-08-28T09:00");
    form.locator("[name=arrives1]").fill("2021-08-28T08:00");
    form.locator("[name=by]").fill("MOVCON-KBL");
    form.locator("button.main").click();
    assertThat(form.locator(".broken")).containsText("Look at “Arrives, Almaty time”");
    assertThat(form.locator(".broken")).containsText("Sat 28 Aug 10:30, Almaty time");
    assertThat(page.evaluate(IN_WORDS, "not before the first, 2021-08-10, of UN-204/2021-08-23"))
        .isEqualTo("not before the first, Tue 10 Aug 2021, of UN-204/2021-08-23");
    browsing.keep(page, "flights-wrong-time");
    // The browser notes that the desk said no; nothing else went wrong.
    assertThat(browsing.complaints()).hasSize(1).allMatch(said -> said.contains("400"));
    browsing.complaints().clear();
  }

  @Test
  void lodgingShowsFreeBedsAndWhoSleepsWhere() {
    Page page = browsing.open("/lodging", "lodging");
    assertThat(page.locator("h1")).containsText("beds free");
    assertThat(page.locator(".rooms > li")).hasCount(24);
  }

  @Test
  void aNumberOpensTheListItCounts() {
    Page page = browsing.open("/now", "numbers");
    page.getByRole(AriaRole.LINK, named("at Almaty")).first().click();
    assertThat(page.locator("h1")).containsText("people at Almaty");
    browsing.keep(page, "people");
  }

  @Test
  void aPersonIsFoundByNameAndTheNameStaysOutOfTheAddress() {
    Page page = browsing.open("/now", "search");
    page.keyboard().press("/");
    page.keyboard().type("García");
    Locator hit = page.locator(".found a").first();
    assertThat(hit).containsText("García");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("García");
    assertThat(page.url()).doesNotContain("Garc").contains("/people/P-");
    browsing.keep(page, "person");
  }

  @Test
  void whoIsForgottenIsShownById() {
    Page page = browsing.open("/people/P-0005", "forgotten");
    assertThat(page.locator("h1")).containsText("P-0005");
    assertThat(page.locator(".says")).containsText("identity destroyed");
  }

  @Test
  void thePastWearsItsOwnColour() {
    Page page = browsing.open("/now?at=2021-08-10T06:00Z", "past");
    assertThat(page.locator(".shift[data-sense=past]")).isVisible();
    assertThat(page.locator(".says p").first()).containsText("0 at Almaty");
    page.getByRole(AriaRole.BUTTON, named("Back to now")).click();
    assertThat(page.locator(".shift")).hasCount(0);
  }

  @Test
  void aDraftIsPublishedByASignature() {
    Page page = browsing.open("/plan", "plan");
    page.locator("textarea[name=reason]").fill("First rotation after the relocation.");
    page.locator("input[name=by]").fill("DO-KBL");
    page.locator(".tick input").check();
    page.getByRole(AriaRole.BUTTON, named("Sign and publish")).click();
    assertThat(page.locator(".saidso")).containsText("Published.");
    assertThat(sample.recorded()).hasSizeGreaterThan(2);
  }

  @Test
  void thePlanShowsWhatTheCheckerProved() {
    Page page = browsing.open("/plan", "plan-proof");
    assertThat(page.locator(".levels .sum")).containsText("at most 0.26 %");
    assertThat(page.locator(".plan")).containsText("is worth 1.2 weeks of a PC1 post");
    assertThat(page.locator(".levels .sum")).containsText("1.7 weeks");
    assertThat(page.locator(".levels")).not().containsText("31,200");
    assertThat(page.locator(".plan")).containsText("Hardship: a week in the field counts as often");
    assertThat(page.locator(".plan")).not().containsText("P-0002 is unsafe");
  }

  @Test
  void aCellOfTheTimelineSaysWhyAndWhyNot() {
    Page page = browsing.open("/timeline?pick=P-0001&when=2021-08-30T03:00:00Z", "why");
    assertThat(page.locator(".why")).containsText("is planned at Kabul as medical officer");
    page.locator(".why select").selectOption("away");
    assertThat(page.locator(".why")).containsText("No seat is free from Kabul to Almaty");
    assertThat(page.locator(".why")).containsText("One change would allow it");
    browsing.keep(page, "why-not");
  }

  @Test
  void aFlightIsDraggedAwayAndTheRepairedPlanIsReadBeforeAnythingIsRecorded() {
    Page page = browsing.open("/what-if", "what-if");
    Locator plane = page.locator(".strip .plane").first();
    var box = plane.boundingBox();
    page.mouse().move(box.x + 8, box.y + 8);
    page.mouse().down();
    page.mouse().move(box.x + 8, box.y + 60);
    page.mouse().move(box.x + 8, box.y + 120);
    page.mouse().up();
    assertThat(page.locator(".events li").first()).containsText("cancel ");
    assertThat(page.locator("h1")).containsText("2 people would be told something else.");
    assertThat(page).hasURL(Pattern.compile("/what-if/[0-9a-f-]{36}"));
    assertThat(page.locator(".whatif")).containsText("at Almaty instead of at Kabul");
    assertThat(page.locator("changes-list .first")).containsText("One person has to be told today");
    assertThat(sample.recorded()).isEmpty();
    browsing.keep(page, "what-if-answer");
    page.reload();
    assertThat(page.locator(".events li").first()).containsText("cancel ");
    assertThat(page.locator(".strip .plane.gone")).hasCount(1);
  }

  @Test
  void whoIsToldSomethingElseIsReadByDayAndFoundByName() {
    Page page = browsing.open("/what-if", "changes");
    page.locator(".strip .grip").first().press("ArrowUp");
    Locator list = page.locator("changes-list");
    assertThat(list.locator(".starting").first()).containsText("From today or tomorrow");
    assertThat(list.locator(".starting").last()).containsText("Later in August 2021");
    assertThat(list.locator(".starting").last()).not().hasAttribute("open", "");
    page.getByLabel("Find in this list").fill("p-0002");
    assertThat(list.locator(".starting")).hasCount(1);
    assertThat(list.locator("li")).containsText("away instead of at Almaty");
    assertThat(list.locator("[role=status]")).hasText("1 of 2 fit");
    page.getByLabel("Find in this list").fill("");
    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(list.locator(".starting[open]")).hasCount(2);
  }

  @Test
  void aRehearsalNamesWhatIsWeakestAndTellsAnyFutureByItsNumber() {
    Page page = browsing.open("/rehearsal/RH-000001", "rehearsal-weakest");
    assertThat(page.locator(".says")).containsText("Weakest: the way Kabul to Almaty.");
    page.getByLabel("Any other future").fill("3");
    page.getByRole(AriaRole.BUTTON, named("Tell its story")).click();
    assertThat(page.locator(".story")).containsText("Future no. 3");
  }

  /** What is beside a draft is read without pushing its table sideways. */
  @Test
  void theWorthOfADraftFitsItsCard() {
    browsing.close();
    browsing = Browsing.oldLaptop(desk);
    Page page = browsing.open("/plan", "plan-worth");
    assertThat(page.locator(".levels .sum")).containsText("at most 0.26 %");
    String sticksOut = "e => e.scrollWidth - e.clientWidth";
    assertThat(page.locator(".plan .scroll").first().evaluate(sticksOut)).isEqualTo(0);
    assertThat(page.locator("changes-list .starting").first()).isVisible();
    Locator says = page.locator(".says");
    assertThat(says).containsText("left without a way out · no promise is broken");
    assertThat(says).containsText("· at most 0.26 % above the best plan that is as safe");
  }

  @Test
  void aLevelIsRaisedByKeyTwoPlansAreComparedAndOneIsThrownAway() {
    Page page = browsing.open("/what-if", "what-if-level");
    page.locator(".strip .grip").first().press("ArrowUp");
    assertThat(page.locator(".events li").first()).containsText("level ");
    assertThat(page.locator("h1")).containsText("2 people would be told");
    assertThat(page.locator(".says .over"))
        .hasText("Less safe: 1,050.5 weeks of one person are unsafe, not 0.");
    page.locator(".strip .grip").nth(2).press("ArrowDown");
    assertThat(page.locator(".events li")).hasCount(2);
    page.getByRole(AriaRole.BUTTON, named("Compare")).first().click();
    assertThat(page.locator(".levels thead")).containsText("Beside it");
    assertThat(page.locator(".levels tbody tr").nth(1)).containsText("▲ worse by 0.2 weeks");
    page.getByRole(AriaRole.BUTTON, named("Throw it away")).click();
    assertThat(page.locator(".saidso")).containsText("Nothing was recorded");
  }

  /** A disc without a name is found by nobody. */
  @Test
  void aNameThatIsTooLongForTheMapLosesWhatStandsInBrackets() {
    Page page = browsing.open("/map", "map-names");
    String labels =
        """
        () => %s('map-names.js').then(m => m.labels(
          [{ x: 60, y: 60, r: 12, heads: 12, name: 'Islamabad (liaison office)' }],
          { width: 200, height: 120 }).map(l => l.name).join())
        """
            .formatted(Browsing.OWN);
    assertThat(page.evaluate(labels)).isEqualTo("Islamabad");
  }

  @Test
  void amissIsSiftedByRule() {
    Page page = browsing.open("/amiss", "amiss");
    page.getByRole(AriaRole.BUTTON, named("Head without a name")).click();
    assertThat(page.locator(".amiss > li")).hasCount(1);
    assertThat(page.locator(".amiss > li")).containsText("42 heads were counted");
  }

  @Test
  void onAPhoneTheRailLiesBelowAndTheInspectorIsASheet() {
    browsing.close();
    browsing = Browsing.phone(desk);
    Page page = browsing.open("/map?pick=KBL", "phone");
    assertThat(page.locator(".inspector").boundingBox().y).isGreaterThan(200);
    assertThat(page.locator(".rail").boundingBox().y).isGreaterThan(700);
  }

  @Test
  void onAPhonePeopleArePutInTheOrderOfAColumnThatIsNotShown() {
    browsing.close();
    browsing = Browsing.phone(desk);
    Page page = browsing.open("/people", "people-phone");
    for (Locator select : page.locator(".sifts select").all()) {
      assertThat(select.boundingBox().width).isGreaterThan(150);
    }
    page.getByLabel("Order").selectOption("agency");
    assertThat(page).hasURL(Pattern.compile("order=agency"));
  }

  @Test
  void aLandingThatWasNoneIsTakenBackOnThePageOfItsFlight() {
    Page page = browsing.open("/flights", "landing-flights");
    page.locator("table.board tbody tr.link").first().click();
    page.getByRole(AriaRole.BUTTON, named("Change the flight")).click();
    page.getByText("It has landed, and nobody told that it left").click();
    Locator landed = page.locator("form[data-key^='landed']");
    landed.locator("input[name=by]").fill("MOVCON-KBL");
    landed.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".says")).containsText("On the ground at");
    page.locator(".inspector summary", with("was none")).click();
    Locator strike = page.locator("form[data-key^='strike LANDING']");
    strike.locator("input[name=reason]").fill("it had only left");
    strike.locator("input[name=by]").fill("MOVCON-KBL");
    strike.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".saidso")).containsText("is struck off");
    assertThat(page.locator(".says")).not().containsText("On the ground at");
    assertThat(page.locator("struck-off")).containsText("it had only left");
    browsing.keep(page, "landing-struck");
  }

  private static Page.LocatorOptions with(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(words));
  }
}
