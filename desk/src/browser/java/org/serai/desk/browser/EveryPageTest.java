package org.serai.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.serai.desk.api.DeskWindow;
import org.serai.desk.api.FullDesk;
import org.serai.desk.api.PlanningWindow;
import org.serai.desk.api.SampleDesk;
import org.serai.desk.api.SamplePlanning;

/** Every page on a laptop and on a phone, light and dark: nothing sticks out, nothing complains. */
@QuarkusTest
@ExtendWith(OneBrowser.class)
class EveryPageTest {
  /**
   * What stands beside the pages of the rail: one thing of a page, or another way to look at it.
   */
  private static final List<String> MORE =
      List.of(
          "head-count/RC-1",
          "security?pick=KBL",
          "map?pick=KBL",
          "flights/UN-223%2F2021-08-24",
          "people/P-0001",
          "people/P-0002");

  /** What can be opened before there is any thing to open one of. */
  private static final List<String> VIEWS =
      List.of(
          "peace?view=incidents",
          "peace?view=report",
          "assistance?view=ask",
          "assistance?view=offers",
          "assistance?view=states");

  private static final List<String> PRINTED =
      List.of("report", "flights/UN-223%2F2021-08-24", "people/P-0001");

  /** Each has something drawn that the others have not; AccessTest reads all in the dark. */
  private static final List<String> IN_THE_DARK =
      List.of("now", "map", "timeline", "coverage", "flights", "plan", "airlift", "peace");

  /** Whose colours and paper are looked at; a phone shows the same in another order. */
  private static final String LAPTOP = "laptop";

  /** How a tab looks at pages before a picture in the dark or on paper, and after. */
  private static final Page.EmulateMediaOptions AS_ON_A_SCREEN =
      new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.SCREEN);

  /** Legends, which nobody would look for at the side, and where a post is. */
  private static final String CUT =
      """
      () => {
        const box = (e) => e.getBoundingClientRect();
        const legends = [...document.querySelectorAll('main :is(.marks, .legend) li')];
        const posts = [...document.querySelectorAll('time-grid .post > .quiet')];
        return [...legends.filter((e) => box(e).right > innerWidth || box(e).left < 0),
            ...posts.filter((e) => box(e).right > box(e.closest('.row')).right)]
          .map((e) => e.textContent.trim()).join(', ');
      }
      """;

  /** Whether the picture changes for the paper, and whether the screen is dark again after it. */
  private static final String PRINTED_ANEW =
      """
      () => {
        const picture = () => document.querySelector('main canvas').toDataURL();
        const ground = () => getComputedStyle(document.body).backgroundColor;
        const [dark, night] = [picture(), ground()];
        dispatchEvent(new Event('beforeprint'));
        const paper = picture();
        dispatchEvent(new Event('afterprint'));
        return [paper !== dark, ground() === night];
      }
      """;

  private static final String HIDDEN =
      """
      async () => {
        const own = %s;
        const { PAGES } = await own('pages.js');
        const { Board } = await own('board.js');
        const boards = PAGES.flatMap(p => [p.board, p.one]).filter(Boolean);
        await Promise.all(boards.map(name => own(`${name}.js`)));
        const live = document.querySelector('now-board');
        const fields = Object.keys(live).filter(k => !k.startsWith('_'));
        const kept = [...Object.keys(Board.properties), ...fields];
        const has = name => Object.getOwnPropertyDescriptors(customElements.get(name).prototype);
        return boards.flatMap(name => kept.filter(k => typeof has(name)[k]?.value === 'function')
          .map(k => `${name}.${k}`));
      }
      """
          .formatted(Browsing.OWN);

  @TestHTTPResource URI desk = URI.create("http://localhost/"); // Replaced before each test.
  @Inject DeskWindow window;
  @Inject PlanningWindow planning;

  @BeforeAll
  static void theExamplesAreThere() {
    System.setProperty("serai.home", ".."); // Where the examples lie, seen from this module.
  }

  @BeforeEach
  void openTheDesk() {
    planning.open(new SamplePlanning().open());
    window.open(FullDesk.opened().open());
  }

  @Test
  void onALaptopNoPageIsWiderThanTheWindow() {
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      assertThat(tooWide(laptop, LAPTOP)).isEmpty();
      assertThat(laptop.complaints()).isEmpty();
    }
  }

  @Test
  void onAPhoneNoPageIsWiderThanTheScreen() {
    try (Browsing phone = Browsing.phone(desk)) {
      assertThat(tooWide(phone, "phone")).isEmpty();
      assertThat(phone.complaints()).isEmpty();
    }
  }

  /** Before anything was recorded every page opens, says so, and says how to begin. */
  @Test
  void onAnEmptyMissionEveryPageOpens() {
    window.open(SampleDesk.empty().open());
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      Page page = laptop.tab();
      for (String address : withThoseOfTheRail(laptop, VIEWS.stream())) {
        laptop.load(page, "/" + address, "main :is(h1, h2)");
        laptop.keep(page, "every-empty-" + address.replaceAll("[^a-z]", "_"));
        assertThat(page.locator("main :is(h1, h2)").first().innerText()).isNotBlank();
        assertThat(page.locator("main .trouble").count()).as(address).isZero();
      }
      assertThat(laptop.complaints()).isEmpty();
    }
  }

  /** A sheet of A4 is no wider than a telephone is broad, and is read as a list all the same. */
  @Test
  void onPaperAListKeepsItsColumns() {
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      Page page = laptop.look("/security", Browsing.BOARD);
      page.setViewportSize(687, 1000);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      laptop.keep(page, "every-paper-security");
      assertThat(page.locator("th.wide").allInnerTexts()).contains("Known from", "Ceiling");
      assertThat(page.locator("th.wide").first().isVisible()).isTrue();
    }
  }

  /** What is drawn and not styled must be there when paper is laid out: no frame comes between. */
  @Test
  void aPictureInTheDarkIsPrintedInTheLight() {
    try (Browsing dark = Browsing.dark(desk)) {
      Page page = dark.tab();
      for (String address : List.of("/timeline", "/heads")) {
        dark.load(page, address, "main canvas");
        dark.settle(page);
        assertThat(page.evaluate(PRINTED_ANEW)).as(address).isEqualTo(List.of(true, true));
      }
    }
  }

  /** A method of a board would otherwise hide what all boards keep, and the page would be blank. */
  @Test
  void noBoardHasAMethodNamedAsWhatAllBoardsKeep() {
    try (Browsing laptop = Browsing.oldLaptop(desk)) {
      Page page = laptop.open("/now", "every-rail", "main :is(h1, h2)");
      assertThat(page.evaluate(HIDDEN)).isEqualTo(List.of());
    }
  }

  /**
   * Pages that one would have to push sideways; some of a laptop's are kept in the dark and on
   * paper too.
   */
  private static List<String> tooWide(Browsing browsing, String screen) {
    List<String> wide = new ArrayList<>();
    Page page = browsing.tab();
    for (String address :
        withThoseOfTheRail(browsing, Stream.concat(MORE.stream(), VIEWS.stream()))) {
      String picture = "every-" + screen + "-" + address.replaceAll("[^a-zA-Z0-9-]", "_");
      browsing.load(page, "/" + address, Browsing.BOARD);
      browsing.settle(page);
      Object sticksOut = page.evaluate("document.documentElement.scrollWidth - innerWidth");
      if (((Number) sticksOut).intValue() > 0) {
        wide.add(address + " by " + sticksOut + " px");
      }
      String cut = String.valueOf(page.evaluate(CUT));
      if (!cut.isEmpty()) {
        wide.add(address + " cuts off " + cut);
      }
      browsing.keep(page, picture);
      if (screen.equals(LAPTOP)) {
        dark(browsing, page, address, picture);
        print(browsing, page, address, picture);
        page.emulateMedia(AS_ON_A_SCREEN);
      }
    }
    return wide;
  }

  /** The pages of the rail as the desk itself lists them: a page that is added is looked at too. */
  private static List<String> withThoseOfTheRail(Browsing browsing, Stream<String> others) {
    Page page = browsing.open("/now", "every-rail", "main :is(h1, h2)");
    Object listed =
        page.evaluate(Browsing.OWN + "('pages.js').then(m => m.PAGES.map(p => p.page).join())");
    page.close();
    Stream<String> rail = Stream.of(String.valueOf(listed).split(","));
    return Stream.concat(rail, others).toList();
  }

  private static void dark(Browsing browsing, Page page, String address, String picture) {
    if (IN_THE_DARK.contains(address)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      browsing.keep(page, picture + "-dark");
    }
  }

  private static void print(Browsing browsing, Page page, String address, String picture) {
    if (PRINTED.contains(address)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
      browsing.keep(page, picture + "-print");
    }
  }
}
