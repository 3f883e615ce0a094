package org.serai.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.OpenPlanning;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.api.SamplePlanning;
import org.serai.desk.boards.SampleMission;
import org.serai.desk.boards.SampleStory;
import org.serai.desk.door.Seen;

/**
 * No page has a serious finding by the rules of axe-core, in the light and, of colours, in the
 * dark.
 */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class AccessTest {
  /** All pages only look at them, so one of each is enough. */
  private static final SampleDesk DESK = told();

  private static final OpenPlanning PLANNING = new SamplePlanning().open();
  private static final String FINDINGS =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))
      """;

  private static final String COVERED =
      """
      () => {
        const all = [...document.querySelectorAll('.rail a.to')];
        const lines = all.map(a => [a, a.querySelector('span').getBoundingClientRect()]);
        return lines.filter(([, box], i) => i && box.top < lines[i - 1][1].bottom - 1)
          .map(([a]) => a.innerText);
      }
      """;

  /** The dark changes colours and nothing else: the rules about them are asked again. */
  private static final String DARK_FINDINGS =
      FINDINGS.replace(
          "{ resultTypes", "{ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes");

  /** One after the other the pages are loaded in its only tab; one with a finding keeps a tab. */
  private static @Nullable Browsing one;

  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;

  @AfterAll
  static void closeTheOne() {
    if (one != null) {
      one.close();
      one = null;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/now",
        "/map?pick=KBL",
        "/timeline",
        "/heads",
        "/coverage",
        "/flights",
        "/flights/UN-221/2021-08-22",
        "/lodging",
        "/people?where=KBL",
        "/people/P-0001",
        "/plan",
        "/what-if",
        "/amiss",
        "/head-count",
        "/suspense",
        "/report",
        "/assistance?pick=R-2",
        "/assistance?view=compare",
        "/assistance?view=ask",
        "/assistance?view=states&state=KGZ",
        "/peace",
        "/peace?view=report",
        "/now?at=2021-08-10T06:00Z"
      })
  void hasNoSeriousFinding(String address) {
    planning.open(PLANNING);
    window.open(DESK.open());
    Browsing browsing = browsing();
    Page page = browsing.open(address, "access");
    assertThat(findings(page)).as("light").isEqualTo(List.of());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(page.evaluate(DARK_FINDINGS)).as("dark").isEqualTo(List.of());
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    browsing.leave(page);
  }

  private Browsing browsing() {
    Browsing browsing = one == null ? Browsing.laptop(desk) : one;
    one = browsing;
    return browsing;
  }

  /** Text may be twice as large without zoom: then pages of the rail must not cover each other. */
  @Test
  void atTwiceTheSizeOfTextNoPageOfTheRailCoversTheNext() {
    planning.open(PLANNING);
    window.open(DESK.open());
    try (Browsing browsing = Browsing.laptop(desk)) {
      Page page = browsing.look("/flights", Browsing.BOARD);
      page.addStyleTag(new Page.AddStyleTagOptions().setContent("html { font-size: 32px }"));
      assertThat(page.evaluate(COVERED)).isEqualTo(List.of());
      String out = "all => Math.max(...all.map(td => td.scrollWidth - td.clientWidth))";
      assertThat(page.locator("td.departs").evaluateAll(out)).isEqualTo(0);
      browsing.keep(page, "access-large");
    }
  }

  private static SampleDesk told() {
    SampleDesk desk = SampleDesk.of(SampleMission.of(300));
    desk.record(SampleStory.reports(), Seen.NOTHING);
    return desk;
  }

  /** The serious findings on a page as it is now. */
  static Object findings(Page page) {
    page.evaluate(axe());
    return page.evaluate(FINDINGS);
  }

  private static String axe() {
    String path = "/axe.min.js";
    try (InputStream in = Objects.requireNonNull(AccessTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
