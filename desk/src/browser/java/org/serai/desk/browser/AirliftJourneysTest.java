package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;

/** From those who must leave to flights on the schedule, and how soon everybody could be out. */
@QuarkusTest
class AirliftJourneysTest extends DeskInABrowser {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  /** Free seats on what is scheduled are left alone: all are flown by what is designed. */
  private static final String FLIGHTS_ALONE =
      "/airlift?without="
          + SampleMission.out(21)
          + "~"
          + SampleMission.out(23)
          + "~"
          + SampleMission.out(25);

  AirliftJourneysTest() {
    super(SAMPLE);
  }

  private static Page.GetByRoleOptions named(String pattern) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
  }

  @Test
  void flightsAreDesignedInOneStepAndAcceptedByTheDoor() {
    Page page = browsing.open("/airlift", "airlift");
    assertThat(page.locator("h1")).containsText("must leave");
    page.locator("input[name=by]").fill("MOVCON-KBL");
    page.getByRole(AriaRole.BUTTON, named("Accept and book")).click();
    assertThat(page.locator(".saidso")).containsText("on the schedule");
    browsing.keep(page, "airlift-accepted");
    assertThat(sample.recorded()).hasAtLeastOneElementOfType(FlightFact.FlightScheduled.class);
    numbersStandOnOneLine(Browsing.oldLaptop(desk), "lift-laptop");
    numbersStandOnOneLine(Browsing.phone(desk), "lift-phone");
  }

  /** On the board of flights; and none runs into what stands beside it. */
  private static void numbersStandOnOneLine(Browsing browsing, String picture) {
    try (browsing) {
      Page page = browsing.open("/flights", picture);
      Locator lift = page.locator("table.board a[href*=LIFT]").first();
      assertThat(lift).isVisible();
      assertThat(lift.evaluate("a => a.getClientRects().length")).isEqualTo(1);
      assertThat(lift.locator("..").evaluate("td => td.scrollWidth - td.clientWidth")).isEqualTo(0);
    }
  }

  /** Nobody orders an aircraft while a seat is free on one that flies anyway; a hand may. */
  @Test
  void seatsThatAreFreeAlreadyComeBeforeFlights() {
    Page page = browsing.open("/airlift?leave=KBL", "airlift-free-seats");
    Locator free = page.locator(".free-seats");
    assertThat(page.locator("h1")).containsText("fit on free seats");
    free.locator("summary").first().click();
    assertThat(free.locator("person-name").first()).isVisible();
    String first = free.locator("li strong").first().innerText();
    free.getByText("Not these seats").first().click();
    assertThat(page.locator(".by-hand")).containsText("without " + first);
    assertThat(page.locator(".price h2")).containsText("price of your change");
    assertThat(page.locator(".free-seats", having(first))).hasCount(0);
  }

  /**
   * What is proposed has no page of its own yet: its arc leads to its card, a seat to its flight.
   */
  @Test
  void theMapLeadsToWhatItDraws() {
    Page page = browsing.open("/airlift?leave=KBL", "airlift-arcs");
    String flight = page.locator(".free-seats li strong").first().innerText();
    assertThat(page.locator("place-map a.arc title", having(flight)).first())
        .containsText("free seats for");
    Page alone = browsing.open(FLIGHTS_ALONE, "airlift-arcs-proposed");
    alone.locator("place-map .arc[data-state=PROPOSED] path.touch").first().dispatchEvent("click");
    assertThat(alone.locator(".lift:focus")).hasCount(1);
    assertThat(alone.locator("place-map .arc[data-state=PROPOSED] title").first())
        .containsText(alone.locator(".lift:focus").getAttribute("data-craft"));
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void aChangeByHandShowsItsPriceAndCanBeUndone() {
    Page page = browsing.open(FLIGHTS_ALONE, "airlift-before");
    page.getByRole(AriaRole.BUTTON, named("Pin it")).first().click();
    assertThat(page.locator(".lift[data-pinned=true]")).hasCount(1);
    page.getByRole(AriaRole.BUTTON, named("Another aircraft")).first().click();
    assertThat(page.locator(".price h2")).containsText("price of your change");
    assertThat(page).hasURL(Pattern.compile("without=[^&]*1\\.\\d"));
    browsing.keep(page, "airlift-price");
    page.getByRole(AriaRole.BUTTON, named("Undo this change")).click();
    assertThat(page).not().hasURL(Pattern.compile("without=[^&]*1\\.\\d"));
  }

  /** How they would be brought out is asked before anybody signs; until then nobody is booked. */
  @Test
  void aStationIsPlannedAsIfItWereLeftAndWhoIsUnderNoOrderIsNotBooked() {
    Page page = browsing.open("/now", "now-to-clear");
    page.locator(".clearing header a").click();
    assertThat(page).hasURL(Pattern.compile("leave="));
    assertThat(page.locator("h1")).containsText("more would have to leave by");
    assertThat(page.locator(".by-hand button.on").first()).containsText("were left");
    Locator form = page.locator("form[data-key=accept]");
    assertThat(page.locator("main")).containsText("free for those who are under no order");
    browsing.keep(page, "airlift-as-if");
    String told = form.innerText();
    form.locator("input[name=by]").fill("MOVCON-KBL");
    form.locator("button").click();
    assertThat(page.locator(".saidso")).containsText("on the schedule");
    assertThat(page).not().hasURL(Pattern.compile("leave="));
    long booked = sample.recorded().stream().filter(MovementFact.Booked.class::isInstance).count();
    assertThat(told).contains(booked + (booked == 1 ? " seat is booked" : " seats are booked"));
    assertThat(sample.recorded()).hasAtLeastOneElementOfType(FlightFact.FlightScheduled.class);
  }

  /** What the tables say, wherever lines break. */
  private static String shown(Page page) {
    assertThat(page.locator(".lift").first()).isVisible();
    String text = String.join("\n", page.locator(".lift table").allInnerTexts());
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void aLinkToPinnedFlightsOpensTheSameForEverybody() {
    Page page = browsing.open("/airlift", "airlift-unpinned");
    page.getByRole(AriaRole.BUTTON, named("Pin all")).click();
    assertThat(page.locator(".lift[data-pinned=false]")).hasCount(0);
    Locator departs = page.locator(".lift tbody td").nth(1);
    String before = departs.innerText();
    page.getByRole(AriaRole.BUTTON, named("half an hour later")).first().click();
    assertThat(departs).not().hasText(before);
    assertThat(page.locator(".price h2")).containsText("price of your change");
    String flights = shown(page);
    browsing.keep(page, "airlift-pinned");
    page.reload();
    assertThat(shown(page)).isEqualTo(flights);
    try (Browsing phone = Browsing.phone(desk)) {
      Page other =
          phone.open(page.url().replaceFirst("https?://[^/]*", ""), "airlift-pinned-phone");
      assertThat(shown(other)).isEqualTo(flights);
    }
    Page cut = browsing.open("/airlift?pinned=C-295;C", "airlift-cut");
    assertThat(cut.locator(".by-hand [role=alert]")).containsText("1 pinned flight could not");
  }

  @Test
  void aFlightIsMovedByKeysAndWhatTheRulesSayStandsBeside() {
    Page page = browsing.open("/airlift", "airlift-keys");
    Locator lift = page.locator(".lift").first();
    String departs = lift.locator("tbody td").nth(1).innerText();
    lift.focus();
    page.keyboard().press("ArrowRight");
    assertThat(lift.locator("tbody td").nth(1)).not().hasText(departs);
    assertThat(page).hasURL(Pattern.compile("pinned="));
    assertThat(page.locator(".objections")).hasCount(0);
    for (int i = 0; i < 14; i++) {
      lift.focus();
      page.keyboard().press("ArrowLeft");
    }
    assertThat(page.locator(".objections")).containsText("would have left Almaty on Sun 22 Aug");
    assertThat(page.locator(".objections")).not().containsText("There is no flight");
    browsing.keep(page, "airlift-against");
  }

  @Test
  void aStopAndPeopleGoToAnotherFlight() {
    Page page = browsing.open(FLIGHTS_ALONE + "&hours=120", "airlift-to-move");
    Locator first = page.locator(".lift:has(.moves-to)").first();
    first.locator(".moves-to button").click();
    assertThat(page).hasURL(Pattern.compile("only="));
    assertThat(page.locator(".price h2")).containsText("price of your change");
    browsing.keep(page, "airlift-stop-moved");
    page.goBack();
    Locator card = page.locator(".lift").first();
    card.locator("summary").click();
    card.locator(".aboard input").first().check();
    assertThat(card.locator("[name=what]")).hasValue("people");
    browsing.keep(page, "airlift-ticked");
  }

  @Test
  void nowAndTheMapTellTheTimeToClear() {
    Page page = browsing.open("/now", "now-clearing");
    assertThat(page.locator(".clearing")).containsText("no way out");
    page.locator(".clearing details summary").first().click();
    assertThat(page.locator(".clearing details a").first()).isVisible();
    page.locator(".clearing details").first().scrollIntoViewIfNeeded();
    browsing.keep(page, "now-clearing");
    assertThat(page.locator(".clear-by tbody tr").first()).containsText("All together");
    assertThat(page.locator(".clear-by tbody tr").nth(1)).containsText("no way out");
    assertThat(page.locator(".clear-by")).not().containsText("not within two weeks");
    Page map = browsing.open("/map?pick=KBL", "map-clearing");
    assertThat(map.locator(".inspector .clear")).containsText("would be out by");
  }

  @Test
  void kabul2021IsShownAsPlannedAgainstFlown() {
    System.setProperty("serai.home", ".."); // Where the examples lie, seen from this module.
    Page airlift = browsing.open("/airlift", "airlift-looking-back");
    assertThat(airlift.locator(".rail")).not().containsText("Kabul 2021");
    airlift.locator("main a[href='/evacuations']").click();
    assertThat(airlift.locator("h1")).containsText("124,334 people");
    assertThat(airlift.locator(".rail a[aria-current]")).hasText("Airlift");
    Page page = browsing.open("/evacuations", "evacuation");
    assertThat(page.locator("h1")).containsText("124,334 people");
    assertThat(page.locator(".both .line")).hasCount(2);
    assertThat(page.locator(".both .shut").first()).isVisible();
    assertThat(page.locator(".reports")).containsText("The parts make 10,960");
    browsing.keep(page, "evacuation");
    page.locator(".at-hour").scrollIntoViewIfNeeded();
    browsing.keep(page, "evacuation-below");
    try (Browsing dark = Browsing.dark(desk)) {
      dark.open("/evacuations", "evacuation-dark");
      assertThat(dark.complaints()).isEmpty();
    }
    try (Browsing phone = Browsing.phone(desk)) {
      Page small = phone.open("/evacuations", "evacuation-phone");
      assertThat(small.locator(".both")).isVisible();
      assertThat(phone.complaints()).isEmpty();
    }
  }

  @Test
  void aPhoneShowsTheFlightsToo() {
    try (Browsing phone = Browsing.phone(desk)) {
      Page page = phone.open("/airlift", "airlift-phone");
      assertThat(page.locator("h1")).containsText("must leave");
      assertThat(phone.complaints()).isEmpty();
    }
  }
}
