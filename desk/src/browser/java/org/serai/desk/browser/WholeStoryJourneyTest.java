package org.serai.desk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.serai.desk.browser.Hands.card;
import static org.serai.desk.browser.Hands.form;
import static org.serai.desk.browser.Hands.recorded;
import static org.serai.desk.browser.Hands.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;

/**
 * The whole story lived through in the pages, with the hands of a duty officer and nothing else:
 * appeal, agreement, reception, arrivals, continuity, assistance, contingents, peace, thanks. It is
 * one test, because each page goes on where the one before it ended.
 */
@QuarkusTest
class WholeStoryJourneyTest extends DeskInABrowser {
  private static final SampleMission SAMPLE = SampleMission.of(120);

  WholeStoryJourneyTest() {
    super(SAMPLE);
  }

  @Override
  void before() {
    sample.record(SampleStory.reports(), Seen.NOTHING);
    sample.report(
        new SecurityFact.DecisionSigned(
            new DecisionId("D-7"),
            Measure.EVACUATION,
            List.of(SampleMission.KABUL),
            "",
            "The company is called home."));
  }

  @Test
  void fromTheAppealToTheStatementOfContributions() {
    walk("/host", "story-1-host-empty", this::agree);
    walk("/arrivals", "story-2-arrivals-empty", this::receive);
    walk(
        "/continuity",
        "story-3-continuity",
        page -> assertThat(page.locator("h1")).containsText("of the work is held"));
    walk("/assistance", "story-4-assistance", this::help);
    walk("/people", "story-5-people", this::join);
    walk("/coverage?add=post", "story-5-posts", this::establish);
    walk("/contingents", "story-5-units-empty", this::lend);
    walk("/peace?view=report", "story-6-peace", this::talk);
    walk("/contributions", "story-7-thanks-empty", this::thank);
  }

  /** Each page is left behind us: a browser keeps six lines to one host, and each listens. */
  private void walk(String address, String picture, Consumer<Page> act) {
    Page page = browsing.open(address, picture);
    act.accept(page);
    browsing.leave(page);
  }

  private void agree(Page page) {
    assertThat(page.locator("h1")).containsText("No host was asked yet.");
    Locator appeal = page.locator("form.write");
    appeal.locator("[name=agencies][value=UNAMA]").check();
    say(
        appeal,
        "appeal AP-1 | askedBy United Nations | host Kazakhstan | people 100"
            + " | from 2021-08-20 | until 2022-02-17 | reason fighting reaches Kabul");
    recorded(page, "The appeal is recorded");
    say(form(page, "Record the host"), "answeredBy the President");
    recorded(page, "The answer is recorded");
    browsing.keep(page, "story-1-host-answered");
    say(form(page, "Record the agreement"), "agreement HA-1 | heads 90");
    recorded(page, "The agreement is recorded");
    say(form(page, "Who is covered"), "category INTERNATIONAL_STAFF | basis OFFICIAL");
    assertThat(page.locator(".column").first()).containsText("1946 Convention, art. V s.18");
    say(form(page, "Who bears a cost"), "item LODGING | bearer United Nations");
    assertThat(page.locator(".column").first()).containsText("United Nations");
    amend(page);
  }

  private void amend(Page page) {
    Locator amend = form(page, "Extend, amend or end it");
    amend.locator("[name=change]").selectOption("AGENCY");
    say(amend, "agency WFP");
    assertThat(page.locator(".thread")).containsText("Agreement HA-1 covers WFP as well.");
    amend.locator("[name=change]").selectOption("EXTENDED");
    say(amend, "day 2022-03-31");
    assertThat(page.locator("h1")).containsText("31 Mar 2022");
    amend.locator("[name=change]").selectOption("HEADS");
    say(amend, "day 2021-08-21 | heads 95");
    assertThat(page.locator("h1")).containsText("95 agreed heads");
    browsing.keep(page, "story-1-host-agreed");
  }

  private void receive(Page page) {
    say(
        form(page, "The checklist"),
        "template VISAS | task visas for all aboard | hours 240"
            + " | authority FOREIGN_MINISTRY | owner consular department");
    recorded(page, "The checklist is changed");
    say(form(page, "Receive a flight"), "");
    recorded(page, "The reception is open");
    assertThat(page.locator("h1")).containsText("1 task is late");
    say(form(page, "Report on it"), "evidence note verbale 214");
    recorded(page, "visas for all aboard: recorded.");
    assertThat(page.locator("h1")).containsText("Nothing is late");
    say(form(page, "Report the host"), "heads 99 | countedBy border service");
    recorded(page, "the count is recorded");
    say(form(page, "Name the difference"), "explanation crew and an escort");
    recorded(page, "the difference is named");
    assertThat(page.locator(".counts")).containsText("they agree");
    say(
        form(page, "Leave to pass through"),
        "person P-0001 | onwardTo Vienna | from 2021-08-20 | until 2021-08-27");
    recorded(page, "The leave is recorded");
    browsing.keep(page, "story-2-arrivals");
  }

  private void help(Page page) {
    page.locator(".queue .line").first().click();
    Locator offer = page.locator(".inspector form").first();
    offer.locator("[name=by]").fill("CONSUL-KZ");
    offer.locator("button.main").click();
    assertThat(page.locator(".saidso")).containsText("offered");
    page.locator(".sift button", new Page.LocatorOptions().setHasText("Offers")).click();
    page.locator(".offers [name=by]").fill("CONSUL-KZ");
    page.locator(".offers button[value=yes]").click();
    assertThat(page.locator(".offers .state")).containsText("accepted");
    browsing.keep(page, "story-4-offers");
  }

  private void join(Page page) {
    say(
        form(page, "Somebody is new"),
        "person P-7000 | category INTERNATIONAL_STAFF | at KBL | since 2021-08-21"
            + " | name Nur Salar | ownName نور سالار | nationality KGZ");
    recorded(page, "in the head-count from now on");
    say(form(page, "People travel as one"), "group TEAM-1 | kind TEAM | members P-7000 P-0001");
    recorded(page, "They travel as one");
    say(form(page, "Somebody can hold"), "person P-7000 | posts KBL-1 KBL-2");
    recorded(page, "it replaces what was said");
    browsing.keep(page, "story-5-people-new");
    assertThat(page.url()).doesNotContain("Salar");
    assertThat(sample.recorded().toString()).doesNotContain("Salar").doesNotContain("نور");
  }

  private void establish(Page page) {
    Locator form = page.locator("aside.inspector form");
    say(
        form,
        "post KBL-COY | station KBL | function infantry company | criticality PC1 | minimum 2"
            + " | wanted 2");
    recorded(page, "The post is established");
  }

  /** A lift with its people, some with a name in their own script, some with a number only. */
  private void lift(Page page, String id, String names) {
    Locator form = form(page, "A lift with its people");
    form.locator("[name=posts][value=KBL-COY]").check();
    form.locator("[name=names]").fill(names);
    say(form, "group " + id + " | heads 2 | at KBL | since 2021-08-01");
    recorded(page, "The lift is registered with its people");
  }

  private void lend(Page page) {
    say(
        page.locator("form.write"),
        "pledge PL-1 | state Kazakhstan | unit infantry company | mission UNAMA"
            + " | capability guard | strength 2 | least 2 | from 2021-08-01"
            + " | until 2022-01-31");
    recorded(page, "The pledge is recorded");
    lift(page, "LIFT-1", "Askar Bekov; Аскар Беков\nDaniyar Omarov; Данияр Омаров");
    lift(page, "LIFT-2", "");
    deploy(page, "DP-1", "LIFT-1", "2021-08-01", "2021-09-10");
    deploy(page, "DP-2", "LIFT-2", "2021-08-15", "2022-01-31");
    assertThat(page.locator("h1")).containsText("1 unit is at strength");
    say(form(page, "Order the relief"), "incoming DP-2");
    recorded(page, "The relief is ordered");
    assertThat(page.locator("tbody tr").first()).containsText("DP-2");
    page.locator("summary", new Page.LocatorOptions().setHasText("Withdraw it")).last().click();
    say(page.locator("tr").last().locator("form").last(), "decision D-7");
    recorded(page, "Withdrawn");
    assertThat(page.locator("tbody tr").last()).containsText("withdrawn by decision");
    browsing.keep(page, "story-5-units");
  }

  private static void deploy(Page page, String id, String lift, String from, String until) {
    Locator form = form(page, "Deploy a turn of it");
    form.locator("[name=lifts][value=" + lift + "]").check();
    say(form, "deployment " + id + " | post KBL-COY | from " + from + " | until " + until);
    recorded(page, "The deployment is recorded");
    assertThat(page.locator("tbody")).containsText(id);
  }

  private void talk(Page page) {
    say(
        card(page, "A round of talks"),
        "round ASTANA-17 | process Astana process | from 2021-08-20"
            + " | parties one side; the other | guarantors A; B; C");
    recorded(page, "Round ASTANA-17 is open.");
    say(
        card(page, "A round ends"),
        "round ASTANA-17 | on 2021-08-21 | outcome ACCORD | summary agreed");
    recorded(page, "The round is concluded.");
    say(card(page, "An accord"), "round ASTANA-17 | accord AC-17 | title Calm around Herat");
    recorded(page, "The accord is recorded.");
    zone(page);
    violated(page);
    observed(page);
  }

  /**
   * Ten posts that were one: the hours are taken back, and the rate stands on what was observed.
   */
  private static void observed(Page page) {
    say(
        card(page, "Hours of observation").first(),
        "zone Z-2 | from 2021-08-21T06:00 | until 2021-08-22T06:00 | posts 10");
    recorded(page, "The hours of observation are recorded");
    Locator none = card(page, "Hours of observation were none");
    assertThat(none).containsText("Herat: Sat 21 Aug 06:00");
    none.locator("[name=watch]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(0));
    say(none, "reason one patrol, not ten");
    recorded(page, "The hours are taken back");
  }

  private static void zone(Page page) {
    Locator zone = page.locator(".card:has(> header h2:text-is(\"A zone\")) form");
    zone.locator("[value=SHELLING]").check();
    say(
        zone,
        "zone Z-2 | name Herat | accord AC-17 | place HEA | from 2021-08-21T00:00"
            + " | until 2021-09-30T00:00");
    recorded(page, "Zone Herat is declared.");
    say(
        card(page, "A zone is extended"),
        "zone Z-2 | until 2021-10-31T00:00 | reason agreed in the hall");
    recorded(page, "The zone is extended.");
    say(
        card(page, "An incident"),
        "incident OBS-99 | kind SHELLING | latitude 34.21 | longitude 62.23"
            + " | from 2021-08-22T06:00 | knownFrom observers");
    recorded(page, "Incident OBS-99 is recorded.");
  }

  private void violated(Page page) {
    page.locator(".sift button", new Page.LocatorOptions().setHasText("Incidents")).click();
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("OBS-99"));
    assertThat(row).containsText("Z-2");
    row.locator("button").click();
    row.locator("[name=reason]").fill("An exercise of the mine clearers.");
    row.locator("[name=by]").fill("OPS");
    browsing.keep(page, "story-6-incident");
    row.locator("button.main").click();
    recorded(page, "Incident OBS-99 is withdrawn.");
    page.locator(".sift button", new Page.LocatorOptions().setHasText("Report")).click();
    say(card(page, "A zone ends"), "zone Z-2 | reason taken into the next accord");
    recorded(page, "The zone does not hold any more.");
    say(card(page, "A zone has not ended"), "zone Z-2 | reason only the guard was changed");
    recorded(page, "the zone held all the time");
    browsing.keep(page, "story-6-peace-forms");
  }

  private void thank(Page page) {
    say(
        form(page, "Something is given"),
        "gift G-1 | contributor City of Almaty | what buses | amount 12 | unit bus-days"
            + " | from 2021-08-20 | until 2021-08-22");
    recorded(page, "Recorded");
    say(
        form(page, "Premises are lent"),
        "premises H1 | contributor Kazakhstan | from 2021-08-18 | until 2021-08-22");
    say(
        form(page, "A flight is given"),
        "flight " + SampleMission.out(19) + " | contributor Kazakhstan");
    assertThat(page.locator("h1")).containsText("2 contributors gave");
    var flown = new Page.LocatorOptions().setHasText("Flight " + SampleMission.out(19));
    assertThat(page.locator("tr", flown)).containsText(Pattern.compile("1\\s*flight\\s"));
    say(
        form(page, "Something is given"),
        "gift G-2 | contributor City of Almaty | what trams | amount 3 | unit tram-days"
            + " | from 2021-08-20 | until 2021-08-22");
    assertThat(page.locator(".page table").first()).containsText("trams");
    Locator back = form(page, "Something does not count");
    back.locator("select").selectOption("gift G-2 ");
    say(back, "reason said twice");
    recorded(page, "Taken back");
    assertThat(page.locator(".page table").first()).not().containsText("trams");
    assertThat(page.locator(".page")).containsText("bed-nights");
    assertThat(page.locator("a[download]").first()).hasText(Pattern.compile("Letter of thanks"));
    browsing.keep(page, "story-7-thanks");
  }
}
