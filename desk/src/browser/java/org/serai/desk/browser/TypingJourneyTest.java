package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.api.SamplePlanning;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.AirfieldState;
import org.serai.mission.terms.PersonId;

/** Somebody writes while others record: no word, no choice and no cursor is lost. */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class TypingJourneyTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;
  private final SampleDesk sample = SampleDesk.of(SAMPLE);
  private Browsing browsing;

  @BeforeEach
  void openTheDesk() {
    planning.open(new SamplePlanning().open());
    window.open(sample.open());
    browsing = Browsing.oldLaptop(desk);
  }

  @AfterEach
  void closeTheWindow() {
    browsing.close();
  }

  private static void press(Locator within, String words) {
    within
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .click();
  }

  private static Page.LocatorOptions having(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  /** The name of the field in which one types, and where in its text. */
  private static Object cursor(Page page) {
    return page.evaluate("document.activeElement.name + document.activeElement.selectionStart");
  }

  private void ceiling(int heads) {
    sample.report(
        new SecurityFact.CeilingSet(SampleMission.KABUL, LocalDate.parse("2021-08-20"), heads));
  }

  @Test
  void textAndCursorStayWhereTheyAre() {
    Page page = browsing.open("/security?pick=KBL&do=level", "typing");
    Locator known = page.locator("input[name=knownFrom]");
    known.pressSequentially("SOC dly brief");
    for (int back = 0; back < 8; back++) {
      page.keyboard().press("ArrowLeft");
    }
    Object before = cursor(page);
    ceiling(17);
    assertThat(page.locator(".areas")).containsText("of 17");
    assertThat(cursor(page)).isEqualTo(before);
    page.keyboard().type("ai");
    assertThat(known).hasValue("SOC daily brief");
  }

  @Test
  void whatWasChosenStaysChosenAlthoughAnotherDeskChangesIt() {
    Page page = browsing.open("/security?pick=KBL&do=airfield", "typing-choice");
    Locator form = page.locator(".inspector form").first();
    form.locator("select[name=state]").selectOption("CLOSED");
    sample.report(
        new SecurityFact.AirfieldStateSet(
            SampleMission.KABUL, AirfieldState.MILITARY_ONLY, SampleMission.NOW));
    assertThat(page.locator(".areas")).containsText("military only");
    assertThat(form.locator("select[name=state]")).hasValue("CLOSED");
  }

  @Test
  void whatStandsInAFormIsNotReplacedByWhatIsRecordedMeanwhile() {
    Page page = browsing.open("/security?pick=KBL&do=ceiling", "typing-number");
    Locator heads = page.locator("input[name=heads]").first();
    heads.fill("44");
    ceiling(18);
    assertThat(page.locator(".areas")).containsText("of 18");
    assertThat(heads).hasValue("44");
    ceiling(19);
    assertThat(page.locator(".areas")).containsText("of 19");
    assertThat(heads).hasValue("44");
  }

  @Test
  void textStaysWithWhomItIsAboutWhenAListGrowsAboveIt() {
    seen("P-0005");
    Page page = browsing.open("/suspense", "typing-list");
    Locator about = page.locator(".joining", having("P-0005"));
    about.locator("textarea").fill("He took the bus.");
    Object before = cursor(page);
    seen("P-0001");
    assertThat(page.locator(".joining")).hasCount(2);
    assertThat(about.locator("textarea")).hasValue("He took the bus.");
    assertThat(page.locator(".joining", having("P-0001")).locator("textarea")).hasValue("");
    assertThat(cursor(page)).isEqualTo(before);
  }

  @Test
  void whatWasTypedIsShownWhenItsFormIsGone() {
    seen("P-0005");
    Page page = browsing.open("/suspense", "typing-gone");
    Locator text = page.locator(".joining", having("P-0005")).locator("textarea");
    text.fill("He took the bus.");
    PersonId person = new PersonId("P-0005");
    var gap = sample.mission().picture().ledger().line(person).gaps().getFirst();
    sample.report(new MovementFact.GapExplained(person, gap.report(), "He was driven there."));
    assertThat(page.locator(".left")).containsText("He took the bus.");
    browsing.keep(page, "typing-gone");
    press(page.locator(".left"), "I have read it");
    assertThat(page.locator(".left")).hasCount(0);
  }

  private void seen(String person) {
    sample.report(new MovementFact.Sighted(new PersonId(person), SampleMission.HERAT));
  }

  @Test
  void theOfficeIsTypedOnceOnAMachine() {
    Page page = browsing.open("/security?pick=KBL&do=level", "office");
    Locator form = page.locator(".inspector form");
    form.locator("input[name=level][value='5']").check();
    form.locator("input[name=knownFrom]").fill("SOC daily brief");
    form.locator("input[name=by]").fill("SOC-KBL");
    press(form, "Set the level");
    assertThat(page.locator(".saidso")).containsText("Nobody moves by it");
    for (String address :
        new String[] {
          "/plan",
          "/peace?view=report",
          "/people/P-0001",
          "/assistance?view=ask",
          "/head-count",
          "/host"
        }) {
      Page other = browsing.open(address, "office");
      Locator office = other.locator("input[name=by]").first();
      assertThat(office).hasValue("SOC-KBL");
      other.close(); // A browser has six lines in all.
    }
  }

  @Test
  void aSecondPressAfterALostAnswerIsTheSameReport() {
    Page page = browsing.open("/security?pick=KBL&do=ceiling", "lost-answer");
    AtomicInteger asked = new AtomicInteger();
    page.route(
        "**/api/ceilings",
        route -> {
          if (asked.getAndIncrement() == 0) {
            route.fetch();
            route.abort();
          } else {
            route.resume(new Route.ResumeOptions());
          }
        });
    Locator form = page.locator(".inspector form").first();
    form.locator("input[name=heads]").fill("21");
    form.locator("input[name=by]").fill("SOC-KBL");
    press(form, "Set the ceiling");
    assertThat(form.locator("[role=alert]")).containsText("does not answer");
    assertThat(form.locator("input[name=heads]")).hasValue("21");
    press(form, "Set the ceiling");
    assertThat(page.locator(".saidso")).containsText("It had been recorded before");
    assertThat(sample.recorded()).hasSize(1);
  }

  @Test
  void whatTheDeskCouldNotReadIsMarkedBesideItsField() {
    Page page = browsing.open("/people/P-0001", "marked");
    page.locator("summary", having("Off duty")).click();
    Locator form = page.locator("details[open] form");
    form.locator("input[name=first]").fill("2021-09-20");
    form.locator("input[name=last]").fill("2021-09-10");
    form.locator("input[name=by]").fill("HR-KBL");
    press(form, "Record the absence");
    assertThat(form.locator("[aria-invalid=true]")).hasCount(1);
    assertThat(form.locator("[data-wanted]")).isVisible();
    browsing.keep(page, "marked");
  }

  /** A browser forgets a press whose button has moved away before the finger was lifted. */
  @Test
  void whatIsPressedStaysUnderTheFingerUntilItIsLetGo() {
    Page page = browsing.open("/security?pick=KBL&do=ceiling", "pressed");
    Locator form = page.locator(".inspector form").first();
    form.locator("input[name=heads]").fill("21");
    form.locator("input[name=by]").fill("SOC-KBL");
    pressAndHold(page, form.locator("button").last());
    page.waitForResponse("**/api/security**", () -> ceiling(17));
    drawn(page);
    assertThat(page.locator(".areas")).not().containsText("of 17");
    page.mouse().up();
    assertThat(page.locator(".saidso")).containsText("ceiling");
    assertThat(page.locator(".areas")).containsText("of 21");
  }

  /**
   * The name of who was typed as a number comes a moment later, between the field and the button.
   */
  @Test
  void aNameThatComesWhileAButtonIsPressedDoesNotPushItAway() {
    Page page = browsing.open("/flights/UN-221/2021-08-22?do=book", "pressed-name");
    Locator form = page.locator(".inspector form").first();
    form.locator("select[name=priority]").selectOption("MEDICAL");
    form.locator("input[name=by]").fill("MOVCON-KBL");
    List<Route> asked = new ArrayList<>();
    page.route("**/api/search**", asked::add);
    form.locator("input[name=person]").fill("P-0006");
    page.waitForCondition(() -> !asked.isEmpty());
    pressAndHold(page, form.locator("button.main"));
    page.waitForResponse("**/api/search**", () -> asked.getFirst().resume());
    drawn(page);
    assertThat(form.locator("person-hits")).isEmpty();
    page.mouse().up();
    assertThat(page.locator("table.manifest")).containsText("P-0006");
  }

  private static void pressAndHold(Page page, Locator button) {
    button.hover();
    page.mouse().down();
  }

  private static void drawn(Page page) {
    page.evaluate(Browsing.DRAWN);
  }
}
