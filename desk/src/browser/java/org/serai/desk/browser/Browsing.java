package org.serai.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A window of Debian's Chromium on the desk; pictures stay under target/screenshots. */
final class Browsing implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /** The one without a window first: it draws the same for half the processor's time. */
  private static final List<Path> CHROMIUMS =
      List.of(
          Path.of("/usr/bin/chromium-headless-shell"),
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"));

  /** What is there once a page shows its board. */
  static final String BOARD = "main .page";

  /** Something of the desk that has no script, and so hears and asks for nothing. */
  private static final String STILL = "/web/serai.svg";

  /** Imports one of our modules as the page does: at another address it would be another module. */
  static final String OWN =
      "(name => import(new URL(name, document.querySelector('script[type=module]').src)))";

  private static final String CHANGES = "/api/events";

  /** The second frame begins when the first is drawn: an answer may ask for more meanwhile. */
  static final String DRAWN =
      "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** As long as a page may take to open: how fast pages are is measured in bench, not here. */
  private static final double PATIENCE_MILLIS = 30_000;

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  private final BrowserContext context;
  private final URI desk;
  private final List<String> complaints = new ArrayList<>();

  /** Tabs whose page was left: the next ones are loaded in them. */
  private final Deque<Page> spare = new ArrayDeque<>();

  /** What a page has asked for and not been answered yet, but for its line of changes. */
  private final Map<Page, Set<Request>> asking = new HashMap<>();

  private Browsing(Browser.NewContextOptions options, URI desk) {
    this.context = running().newContext(options);
    this.desk = desk;
  }

  static Browsing laptop(URI desk) {
    return new Browsing(new Browser.NewContextOptions().setViewportSize(1440, 900), desk);
  }

  /** The smallest laptop that is still about. */
  static Browsing oldLaptop(URI desk) {
    return new Browsing(new Browser.NewContextOptions().setViewportSize(1366, 768), desk);
  }

  static Browsing dark(URI desk) {
    return new Browsing(
        new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(ColorScheme.DARK),
        desk);
  }

  static Browsing phone(URI desk) {
    return new Browsing(
        new Browser.NewContextOptions()
            .setViewportSize(390, 844)
            .setHasTouch(true)
            .setIsMobile(true),
        desk);
  }

  /** Skips, and says so, where there is no Chromium to look with. */
  static void orSkip() {
    Assumptions.assumeTrue(
        findChromium().isPresent(),
        "Skipped: no Chromium at "
            + CHROMIUMS
            + "; install Debian's package chromium-headless-shell.");
  }

  private static Optional<Path> findChromium() {
    return CHROMIUMS.stream().filter(Files::isExecutable).findFirst();
  }

  private static Browser running() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(findChromium().orElseThrow())
                      .setArgs(QUIET));
    }
    return browser;
  }

  static void stop() {
    if (browser != null && playwright != null) {
      browser.close();
      playwright.close();
      browser = null;
      playwright = null;
    }
  }

  /** Opens an address, waits for the board and keeps a picture of it. */
  Page open(String address, String picture) {
    return open(address, picture, BOARD);
  }

  /** The same for a board that has no page of its own, because there is nothing to show. */
  Page open(String address, String picture, String shown) {
    Page page = look(address, shown);
    keep(page, picture);
    return page;
  }

  /** Opens an address and waits for the board; whoever keeps a picture does so later. */
  Page look(String address, String shown) {
    return load(spare.isEmpty() ? tab() : spare.pop(), address, shown);
  }

  /** Puts a page away: nothing of it goes on, and its tab takes the next one. */
  void leave(Page page) {
    page.navigate(desk.resolve(STILL).toString());
    spare.push(page);
  }

  /**
   * An empty tab that will load one address after the other. It stays one process of the browser,
   * which knows the libraries already.
   */
  Page tab() {
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    Set<Request> asked = asking.computeIfAbsent(page, _ -> new HashSet<>());
    page.onRequestFinished(asked::remove);
    page.onRequestFailed(asked::remove);
    page.onRequest(
        request -> {
          if (!request.url().endsWith(CHANGES)) {
            asked.add(request);
          }
          if (!URI.create(request.url()).getAuthority().equals(desk.getAuthority())) {
            complaints.add("asked another host: " + request.url());
          }
        });
    return page;
  }

  /** Loads an address in a tab, all of it anew, and waits for the board. */
  Page load(Page tab, String address, String shown) {
    tab.navigate(desk.resolve(address).toString());
    tab.waitForSelector(shown);
    return tab;
  }

  /** Waits until a page that was looked at has read and drawn what comes after its board. */
  void settle(Page page) {
    Set<Request> asked = asking.getOrDefault(page, Set.of());
    do {
      page.waitForCondition(asked::isEmpty);
      page.evaluate(DRAWN);
    } while (!asked.isEmpty());
  }

  /** From here on the line on which a page hears of changes is asked for, and not answered. */
  void hearsNothing() {
    context.route("**" + CHANGES, _ -> {});
  }

  /** Opens a page that is no board of the desk. */
  Page openPlain(String address, String picture) {
    Page page = context.newPage();
    page.navigate(desk.resolve(address).toString());
    page.waitForSelector("main");
    keep(page, picture);
    return page;
  }

  /** Keeps a picture of the page, where nothing may stand that no reader can read. */
  void keep(Page page, String picture) {
    PlaywrightAssertions.assertThat(page.locator("body")).not().containsText("[object Object]");
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
  }

  /** Errors in the page, and requests to any other host. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    context.close();
  }
}
