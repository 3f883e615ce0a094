package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.api.SamplePlanning;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.door.Seen;
import org.serai.desk.links.Link;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RollCallId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Journeys of those who care for people: head-count, suspense, beds, the morning report. */
@QuarkusTest
class CareJourneysTest extends DeskInABrowser {
  /** How far the other languages stand in from where lines begin, right to left, in pixels. */
  private static final String INDENT =
      """
      () => {
        const first = document.querySelector('.langs a');
        const end = first.getBoundingClientRect().right;
        const room = parseFloat(getComputedStyle(first).paddingRight);
        return document.querySelector('main').getBoundingClientRect().right - (end - room);
      }
      """;

  private static final SampleMission SAMPLE = SampleMission.of(300);
  private static final RollCallId CALL = new RollCallId("RC-1");

  CareJourneysTest() {
    super(SAMPLE);
  }

  @Override
  void before() {
    planning.open(new SamplePlanning().open());
  }

  private void happened(Instant when, Fact... facts) {
    for (Fact fact : facts) {
      Report report =
          new Report(
              new FactId(UUID.nameUUIDFromBytes(fact.toString().getBytes(StandardCharsets.UTF_8))),
              when,
              new ReporterId("SOC-KBL"),
              Source.DESK,
              Standing.HAPPENED,
              fact);
      sample.record(List.of(report), Seen.NOTHING);
    }
  }

  private void rollIsCalled() {
    happened(
        SampleMission.NOW.minusSeconds(3_600),
        new WardenFact.RollCallStarted(CALL, List.of(SampleMission.KABUL), "shots near the gate"),
        new WardenFact.WardenNamed(new PersonId("P-0003"), SampleMission.KABUL));
  }

  @Test
  void theRollIsCalledAndSomebodyAnswersForAPerson() {
    Page page = browsing.open("/head-count?area=KBL", "head-count");
    assertThat(page.locator("h1")).containsText("No roll is being called");
    page.locator("input[name=reason]").fill("shots near the gate");
    page.locator("input[name=by]").fill("SOC-KBL");
    page.getByRole(AriaRole.BUTTON, named("Call the roll")).click();
    assertThat(page).hasURL(Pattern.compile("/head-count/RC-"));
    assertThat(page.locator(".figure[data-kind=silent] strong")).not().hasText("0");

    page.locator("table.asked tbody tr").first().click();
    page.locator(".inspector input[name=where]").fill("second floor");
    page.getByRole(AriaRole.BUTTON, named("Is safe")).click();
    assertThat(page.locator(".figure[data-kind=safe] strong")).hasText("1");
    assertThat(sample.last()).isInstanceOf(WardenFact.RollCallAnswered.class);
    page.locator("table.asked input[type=checkbox]").nth(0).check();
    page.locator("table.asked input[type=checkbox]").nth(1).check();
    page.locator("#rows input[name=words]").fill("the warden, by telephone");
    browsing.keep(page, "roll-call");
    Locator many = page.getByRole(AriaRole.BUTTON, named("that are ticked are safe"));
    many.click();
    assertThat(page.locator(".figure[data-kind=safe] strong")).hasText("1");
    Locator sure = page.locator("#rows input[name=sure]");
    sure.check();
    page.locator("table.asked input[type=checkbox]").nth(2).check();
    assertThat(sure).not().isChecked();
    sure.check();
    many.click();
    assertThat(page.locator(".figure[data-kind=safe] strong")).hasText("4");
    assertThat(page.locator("table.asked tbody tr").first().boundingBox().height).isLessThan(40);
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
  }

  /** Before a roll is called one knows whose silence nobody would notice. */
  @Test
  void whoIsOnNobodysListIsFoundFromTheHeadCount() {
    rollIsCalled();
    Page page = browsing.open("/head-count", "head-count-wardens");
    page.getByText("by place, and who has none").click();
    assertThat(page.locator("h1")).containsText("on nobody’s list");
    Locator kabul = page.locator("wardens-board tbody tr", containing("Kabul"));
    assertThat(kabul.locator("td").nth(1)).not().containsText("nobody");
    page.locator("h1 a").click();
    assertThat(page.locator("warden-people h2")).hasText("On nobody’s list");
    assertThat(page.locator("warden-people tbody tr").first()).containsText("nobody’s");
    page.getByLabel("Find a place").fill("kab");
    assertThat(page.locator("wardens-board > .page > section").first().locator("tbody tr"))
        .hasCount(1);
    browsing.keep(page, "wardens");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Nobody answers in time: the page says what is to be done, and how to reach them. */
  @Test
  void whoIsSilentTooLongIsLookedForAndReachedAtAnAddressOfTheirOwn() {
    happened(
        SampleMission.NOW.minusSeconds(4 * 3_600),
        new WardenFact.RollCallStarted(CALL, List.of(SampleMission.KABUL), "shots near the gate"));
    Page page = browsing.open("/head-count/RC-1", "roll-call-lost");
    assertThat(page.locator("h1 .over")).containsText("send somebody to look for them");
    page.getByText("Addresses at which they answer").click();
    assertThat(page.getByLabel("Addresses")).hasValue(Pattern.compile("P-\\d+ http.*/c/"));
    browsing.keep(page, "roll-call-addresses");
  }

  @Test
  void anAnswerFromATelephoneIsOnTheBoardWithoutAsking() {
    rollIsCalled();
    Page board = browsing.open("/head-count/RC-1", "roll-call-silent");
    assertThat(board.locator("h1")).containsText("have not answered");
    try (Browsing telephone = Browsing.phone(desk)) {
      String path = SampleDesk.LINKS.path(new Link.CheckIn(CALL, new PersonId("P-0003")));
      Page page = telephone.openPlain(path + "?lang=ps", "check-in");
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      assertThat(page.evaluate(INDENT)).isEqualTo(0);
      assertThat(AccessTest.findings(page)).isEqualTo(List.of());
      page.navigate(desk.resolve(path) + "?lang=en");
      // A browser that tells no referrer sends the form without an origin: it must be taken.
      page.locator("input[name=where]").fill("cellar of house 9");
      page.getByRole(AriaRole.BUTTON, named("I need help")).click();
      assertThat(page.locator(".said")).containsText("recorded");
      telephone.keep(page, "check-in-said");
    }
    assertThat(board.locator(".figure[data-kind=help] strong")).hasText("1");
    assertThat(board.locator("table.asked")).containsText("cellar of house 9");
  }

  @Test
  void reportsThatDoNotJoinUpAreExplainedSideBySide() {
    happened(
        SampleMission.NOW.minusSeconds(600),
        new MovementFact.Sighted(new PersonId("P-0001"), SampleMission.HERAT));
    Page page = browsing.open("/suspense/P-0001", "suspense");
    assertThat(page.locator(".joining .sides").last()).containsText("Herat");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
    page.locator("textarea[name=explanation]").last().fill("Came by road with the convoy.");
    page.locator("input[name=by]").last().fill("SOC-KBL");
    page.getByRole(AriaRole.BUTTON, named("Record the explanation")).last().click();
    assertThat(page.getByText("Explained.").first()).isVisible();
    assertThat(sample.recorded()).anyMatch(MovementFact.GapExplained.class::isInstance);
  }

  @Test
  void bedsAreProposedAndGivenByOneButton() {
    Page page = browsing.open("/lodging", "lodging-proposed");
    page.locator("input[name=by]").first().fill("HUB-ALA");
    page.getByRole(AriaRole.BUTTON, named("Give .*beds?")).click();
    assertThat(page.getByText(Pattern.compile("beds? (is|are) given")).first()).isVisible();
    assertThat(sample.last()).isInstanceOf(LodgingFact.BedAssigned.class);
    page.locator(".rooms .taken a").first().click();
    assertThat(page.locator(".inspector")).containsText("Another bed");
    browsing.keep(page, "lodging-picked");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
    page.locator(".rooms .free a").first().click();
    assertThat(page).not().hasURL(Pattern.compile("undefined"));
    Locator bed = page.locator(".inspector form");
    bed.locator("input[name=person]").pressSequentially("P-010");
    assertThat(page.locator(".whom .found a").first()).isVisible();
    browsing.keep(page, "lodging-free-bed");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
    bed.locator("input[name=person]").fill("P-0100");
    bed.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator(".saidso")).containsText("is given");
  }

  @Test
  void aFindingLeadsToTheActThatMendsIt() {
    rollIsCalled();
    Page page = browsing.open("/amiss?rule=ANSWERED_IN_TIME", "amiss-mend");
    page.locator(".amiss .mend").first().click();
    assertThat(page).hasURL(Pattern.compile("/head-count/RC-1"));
  }

  @Test
  void aPersonIsReportedSeen() {
    Page page = browsing.open("/people/P-0001", "person-acts");
    page.getByText("Seen somewhere").click();
    page.locator("details[open] input[name=by]").fill("MOVCON-KBL");
    page.getByRole(AriaRole.BUTTON, named("Record the sighting")).click();
    assertThat(page.getByText("The sighting is recorded.")).isVisible();
    assertThat(sample.last()).isInstanceOf(MovementFact.Sighted.class);
  }

  @Test
  void theMorningReportFitsAPageAndAPhone() {
    Page page = browsing.open("/report", "report");
    assertThat(page.locator("h1")).containsText("Morning report");
    assertThat(AccessTest.findings(page)).isEqualTo(List.of());
    try (Browsing phone = Browsing.phone(desk)) {
      phone.open("/report", "report-phone");
      phone.open("/head-count", "head-count-phone");
      phone.open("/lodging", "lodging-phone");
    }
  }

  private static Page.GetByRoleOptions named(String words) {
    return new Page.GetByRoleOptions().setName(Pattern.compile(words));
  }
}
