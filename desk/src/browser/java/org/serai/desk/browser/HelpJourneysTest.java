package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.AssistanceFact.OfferAnswered;
import org.serai.mission.facts.AssistanceFact.RequestsJoined;
import org.serai.mission.facts.PeaceFact.IncidentReported;

/** The journeys of those who ask for help, and of zones that are to be kept. */
@QuarkusTest
class HelpJourneysTest extends DeskInABrowser {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  HelpJourneysTest() {
    super(SAMPLE);
  }

  @Override
  void before() {
    sample.record(SampleStory.reports(), Seen.NOTHING);
  }

  @Test
  void seatsAreOfferedToTheFirstAndAccepted() {
    Page page = browsing.open("/assistance", "assistance");
    assertThat(page.locator("h1")).containsText("6 people in 4 requests wait for seats.");
    page.locator(".queue .line").first().click();
    assertThat(page.locator(".inspector")).containsText("declared: medical");
    page.locator(".inspector form").first().locator("input[name=by]").fill("CONSUL-KZ");
    page.getByRole(AriaRole.BUTTON, named("Offer 2 seats")).click();
    assertThat(page.locator(".saidso")).containsText("offered");
    browsing.keep(page, "assistance-offered");
    page.getByRole(AriaRole.BUTTON, named("^Offers")).click();
    page.getByRole(AriaRole.BUTTON, named("They accept")).click();
    assertThat(page.locator(".offers")).containsText("accepted");
    browsing.keep(page, "assistance-offers");
    assertThat(sample.recorded()).hasAtLeastOneElementOfType(OfferAnswered.class);
    String later = "/assistance?view=offers&at=2021-09-20T00:00:00Z";
    Page after = browsing.open(later, "assistance-offers-gone");
    assertThat(after.locator("gone-offers")).hasCount(0);
    after.locator("summary", new Page.LocatorOptions().setHasText("flights that are gone")).click();
    assertThat(after.locator("gone-offers .offers")).containsText("accepted");
  }

  @Test
  void twoThatLookAlikeStandSideBySideAndAPersonJoinsThem() {
    Page page = browsing.open("/assistance?view=compare", "assistance-compare");
    assertThat(page.locator(".alike h2")).containsText("Same document");
    page.locator(".alike input[name=reason]").fill("The passport was shown.");
    page.locator(".alike input[name=by]").fill("CONSUL-KZ");
    page.getByRole(AriaRole.BUTTON, named("keep R-2")).click();
    assertThat(page.locator(".empty h2")).containsText("No two requests look alike");
    assertThat(sample.last()).isInstanceOf(RequestsJoined.class);
  }

  @Test
  void aRequestIsTakenDownAndTheNameStaysOutOfTheAddress() {
    Page page = browsing.open("/assistance?view=ask", "assistance-ask");
    page.locator("input[name=nationality0]").fill("KAZ");
    page.locator("input[name=name0]").fill("Nobody Atall");
    page.locator("input[name=by]").fill("CONSUL-KZ");
    page.getByRole(AriaRole.BUTTON, named("Take it down")).click();
    assertThat(page.locator(".saidso")).containsText("is taken down");
    assertThat(page.url()).doesNotContain("Nobody");
    assertThat(sample.recorded().toString()).doesNotContain("Nobody");
  }

  @Test
  void aStateHasAListOfItsOwn() {
    Page page = browsing.open("/assistance?view=states", "assistance-states");
    assertThat(page.locator("table.plainly")).containsText("Kyrgyzstan (KGZ)");
    page.getByRole(AriaRole.BUTTON, named("KGZ")).click();
    assertThat(page.locator("nationals-list tbody tr")).hasCount(2);
    browsing.keep(page, "nationals");
  }

  @Test
  void theLinksOfAStateAreWithdrawn() {
    Page page = browsing.open("/assistance?view=states&state=KGZ", "assistance-links");
    page.getByRole(AriaRole.BUTTON, named("Link for KGZ")).click();
    String before = page.locator("nationals-list p[role=status] a").getAttribute("href");
    page.locator("summary", new Page.LocatorOptions().setHasText("Withdraw all links")).click();
    page.locator("nationals-list details input[name=reason]").fill("the address was sent on");
    page.locator("nationals-list details input[name=by]").fill("CONSUL-KZ");
    page.getByRole(AriaRole.BUTTON, named("Withdraw them")).click();
    assertThat(page.locator(".saidso")).containsText("Every link of KGZ is withdrawn");
    browsing.keep(page, "nationals-withdrawn");
    Page gone = browsing.openPlain(before, "state-link-withdrawn");
    assertThat(gone.locator("body")).containsText("This address was withdrawn.");
  }

  @Test
  void aZoneShowsItsRateWithHowSureItIsAndIsDrawnOnTheMap() {
    Page page = browsing.open("/peace", "peace");
    assertThat(page.locator("h1")).containsText("1 zone holds; 9 violations observed in 7 days");
    assertThat(page.locator(".zones .rate")).containsText("an hour");
    assertThat(page.locator("place-map .zone")).hasCount(1);
    assertThat(page.locator("place-map .incident").first()).isAttached();
    assertThat(OnTheMap.covered(page)).isEmpty();
    assertThat(OnTheMap.beyond(page)).isEmpty();
    assertThat(page.locator(".amiss")).containsText("nothing changes by itself");
    page.getByRole(AriaRole.BUTTON, named("Talks")).click();
    assertThat(page.locator(".page")).containsText("Calm around Kabul");
  }

  @Test
  void aListOfIncidentsIsReadWithItsFaultsTold() {
    Page page = browsing.open("/peace?view=report", "peace-report");
    String header =
        "id,type_of_violence,where_prec,latitude,longitude,date_start,date_end,event_clarity\n";
    String good = "77,1,1,34.56,69.21,2021-08-20,2021-08-20,1\n";
    page.locator("input[name=by]").first().fill("OPS");
    file(page, header + good + "78,9,1,34.56,69.21,2021-08-20,2021-08-20,1\n");
    assertThat(page.locator(".broken")).containsText("line 3, type_of_violence");
    // The browser itself complains of the answer 400, which is what was wanted here.
    browsing.complaints().removeIf(complaint -> complaint.contains("400"));
    file(page, header + good);
    assertThat(page.locator(".saidso")).containsText("The list is read.");
    assertThat(sample.last()).isInstanceOf(IncidentReported.class);
  }

  private static void file(Page page, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    page.locator("input[type=file]").setInputFiles(new FilePayload("ged.csv", "text/csv", bytes));
    page.getByRole(AriaRole.BUTTON, named("Read it")).click();
  }

  @Test
  void onAPhoneTheQueueIsRead() {
    browsing.close();
    browsing = Browsing.phone(desk);
    Page page = browsing.open("/assistance", "assistance-phone");
    assertThat(page.locator(".queue .line").first()).isVisible();
    browsing.open("/peace", "peace-phone");
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(words));
  }
}
