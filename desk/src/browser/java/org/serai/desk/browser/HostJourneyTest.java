package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;

/** From the appeal to the letter of thanks, in the pages; each of them is open to everybody. */
@QuarkusTest
class HostJourneyTest extends DeskInABrowser {
  private static final SampleMission SAMPLE = SampleMission.of(300);

  /** Sends a body from inside the page, as another desk would; the id is made for it. */
  private static final String TELL =
      """
      async ([path, id, fields]) => (await fetch('/api/' + path, {
        method: 'POST', headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id, by: 'host-desk', ...fields }) })).status
      """;

  HostJourneyTest() {
    super(SAMPLE);
  }

  private static void tell(Page page, String path, String fields) {
    String id = UUID.nameUUIDFromBytes((path + fields).getBytes(StandardCharsets.UTF_8)).toString();
    Object status =
        page.evaluate(
            "([path, id, text]) => (" + TELL + ")([path, id, JSON.parse(text)])",
            List.of(path, id, fields.replace('\'', '"')));
    assertThat(status).as(path).isEqualTo(201);
  }

  private static void appeal(Page page) {
    tell(
        page,
        "host/appeals",
        "{'appeal': 'A-1', 'askedBy': 'United Nations', 'host': 'Kazakhstan', 'agencies':"
            + " ['UNAMA'], 'place': 'ALA', 'people': 100, 'from': '2021-08-18', 'until':"
            + " '2022-02-17', 'reason': 'the mission must leave Kabul'}");
  }

  private static void agreement(Page page) {
    tell(
        page,
        "host/answers",
        "{'appeal': 'A-1', 'answer': 'ACCEPTED', 'answeredBy': 'the President'}");
    tell(
        page,
        "host/agreements",
        "{'agreement': 'H-1', 'appeal': 'A-1', 'place': 'ALA', 'heads': 2, 'agencies':"
            + " ['UNAMA'], 'from': '2021-08-18', 'until': '2021-09-17'}");
  }

  private static void pledge(Page page) {
    tell(
        page,
        "contingents/pledges",
        "{'pledge': 'P-1', 'state': 'Kazakhstan', 'unit': 'Kazakh company', 'mission': 'UNIFIL',"
            + " 'capability': 'infantry', 'strength': 120, 'least': 120, 'from': '2021-08-01',"
            + " 'until': '2022-01-31'}");
  }

  @Test
  void theHostsAnswerIsRecordedAndTheAgreementExtended() {
    Page page = browsing.open("/now", "host-now");
    appeal(page);
    page = browsing.open("/host", "host-asked");
    assertThat(page.locator("h1")).containsText("1 appeal without an answer.");
    page.getByLabel("Who answered for Kazakhstan").fill("the President");
    page.locator("input[name=by]").fill("host-desk");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record it")).click();
    assertThat(page.locator("[role=status]")).containsText("The answer is recorded.");
    tell(
        page,
        "host/agreements",
        "{'agreement': 'H-1', 'appeal': 'A-1', 'place': 'ALA', 'heads': 2, 'agencies':"
            + " ['UNAMA'], 'from': '2021-08-18', 'until': '2021-09-17'}");
    page = browsing.open("/host", "host-agreed");
    assertThat(page.locator("h1")).containsText("the agreement ends on Fri 17 Sept 2021");
    page.locator("summary").first().click();
    Locator amend = page.locator("details").first();
    amend.locator("input[name=day]").fill("2021-12-31");
    amend.locator("input[name=by]").fill("host-desk");
    amend.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("h1")).containsText("31 Dec 2021");
    assertThat(page.locator(".thread > li")).hasCount(4);
    browsing.keep(page, "host");
  }

  @Test
  void aLateTaskOfAnArrivalIsReportedAsDone() {
    Page page = browsing.open("/now", "arrivals-now");
    tell(
        page,
        "arrivals/checklist",
        "{'template': 'VISAS', 'scope': 'FLIGHT', 'authority': 'FOREIGN_MINISTRY', 'task': 'visas"
            + " for all aboard', 'dueHours': -240, 'owner': 'consular department'}");
    tell(page, "arrivals/receptions", "{'flight': 'UN-221/2021-08-22', 'at': 'ALA'}");
    page = browsing.open("/arrivals", "arrivals");
    assertThat(page.locator("h1")).containsText("1 task is late");
    page.locator("summary", new Page.LocatorOptions().setHasText("Report on it")).click();
    page.getByLabel("By which one sees it").fill("note verbale 214");
    page.locator(".tasks input[name=by]").fill("host-desk");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record it"))
        .last()
        .click();
    assertThat(page.locator("h1")).containsText("Nothing is late");
  }

  @Test
  void aCountOfAnotherFlightIsStruckOffWhereItStands() {
    Page page = browsing.open("/now", "count-now");
    tell(page, "arrivals/receptions", "{'flight': 'UN-221/2021-08-22', 'at': 'ALA'}");
    tell(
        page,
        "arrivals/counts",
        "{'flight': 'UN-221/2021-08-22', 'countedBy': 'border service', 'heads': 41}");
    page = browsing.open("/arrivals", "arrivals-counted");
    assertThat(page.locator(".counts")).containsText("Host (border service): 41");
    page.locator("summary", new Page.LocatorOptions().setHasText("is of another flight")).click();
    Locator strike = page.locator(".counts form");
    strike.locator("input[name=reason]").fill("UN-222 was counted");
    strike.locator("input[name=by]").fill("host-desk");
    strike.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".counts")).containsText("Host: not yet");
    assertThat(page.locator("struck-off")).containsText("UN-222 was counted");
  }

  @Test
  void theMeterAndTheThanksAndTheUnitsAnswerInOneSentence() {
    Page page = browsing.open("/continuity", "continuity");
    assertThat(page.locator("h1")).containsText("of the work is held");
    assertThat(page.locator("svg.meter").first()).isVisible();
    tell(
        page,
        "contributions/gifts",
        "{'gift': 'G-1', 'contributor': 'Kazakhstan', 'what': 'buses', 'amount': 12, 'unit':"
            + " 'bus-days', 'from': '2021-08-18', 'until': '2021-08-22'}");
    pledge(page);
    page = browsing.open("/contributions", "contributions");
    assertThat(page.locator("h1")).containsText("1 contributor gave");
    page.setViewportSize(390, 844);
    assertThat(topOf(page, ".given tbody td.num")).isEqualTo(topOf(page, ".given td.num + td"));
    page = browsing.open("/contingents", "contingents");
    assertThat(page.locator("h1")).containsText("1 unit is pledged");
  }

  @Test
  void nothingOfItIsHiddenFromSomebodyWhoDoesNotSee() {
    Page page = browsing.open("/now", "access-now");
    appeal(page);
    agreement(page);
    pledge(page);
    tell(page, "arrivals/receptions", "{'flight': 'UN-221/2021-08-22', 'at': 'ALA'}");
    for (String address :
        List.of("/host", "/arrivals", "/continuity", "/contributions", "/contingents")) {
      for (boolean dark : new boolean[] {false, true}) {
        try (Browsing looking = dark ? Browsing.dark(desk) : Browsing.laptop(desk)) {
          Page looked = looking.open(address, "access" + address.replace('/', '-'));
          assertThat(AccessTest.findings(looked)).as(address).isEqualTo(List.of());
        }
      }
    }
  }

  /** An amount and its unit are one line on a phone too: their tops are the same. */
  private static Object topOf(Page page, String cell) {
    return page.locator(cell).first().evaluate("td => Math.round(td.getBoundingClientRect().top)");
  }
}
