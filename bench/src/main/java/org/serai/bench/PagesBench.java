package org.serai.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How soon the pages of a desk that is served show something, and how soon they answer. {@code
 * PagesBench URL} opens every page of it in Chromium, {@code PagesBench URL PAGE...} some; types
 * into the search and clicks on the board, and scrolls where there is a grid of time. It records
 * nothing at the desk.
 */
public final class PagesBench {
  /** What is heard in the page itself: events from press to paint, frames, and the first board. */
  private static final String WATCH =
      """
      window.watched = { events: [0], frames: [0], drawn: 0 };
      const press = (list) => list.getEntries()
        .filter((e) => e.interactionId)
        .forEach((e) => watched.events.push(e.duration));
      new PerformanceObserver(press).observe({ type: 'event', durationThreshold: 16 });
      const look = () => {
        const board = document.querySelector('main :is(.page, .empty, .trouble)');
        if (board) watched.drawn = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      """;

  /** When the board was there; 0 when it was not within fifty seconds. */
  private static final String DRAWN =
      """
      new Promise((done) => {
        const over = () => watched.drawn || performance.now() > 50_000;
        const look = () => (over() ? done(watched.drawn) : setTimeout(look, 20));
        look();
      })
      """;

  private static final String FIRST_PAINT =
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1";

  /** The middle of the first thing on the board that does not write, and can be clicked. */
  private static final String SPOT =
      """
      (() => {
        const what = 'tr.link td, canvas, .choice button, summary, a[href^="/"]';
        const box = [...document.querySelectorAll(`main :is(${what})`)]
          .map((e) => e.getBoundingClientRect())
          .find((b) => b.width && b.top > 0 && b.bottom < innerHeight);
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 700, y: 400 };
      })()
      """;

  private static final String FRAMES =
      """
      watched.frames = [];
      watched.scrolled = false;
      let before = performance.now();
      const frame = (now) => {
        watched.frames.push(now - before);
        before = now;
        if (!watched.scrolled) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      """;

  /** The module stands where the page has its own from. */
  private static final String PAGES =
      """
      import(new URL('pages.js', document.querySelector('script[type=module]').src))
        .then((m) => m.PAGES.map((p) => p.page))
      """;

  private static final int WHEELS = 120;
  private static final long SETTLES_MILLIS = 1_000;

  private final URI desk;
  private final Chromium browser;

  private PagesBench(URI desk, Chromium browser) {
    this.desk = desk;
    this.browser = browser;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (Chromium browser = Chromium.start()) {
      List<String> some = Arrays.asList(arguments).subList(1, arguments.length);
      new PagesBench(URI.create(arguments[0]), browser).run(some);
    }
  }

  private void run(List<String> some) throws IOException, InterruptedException {
    browser.tell("Page.enable");
    browser.tell("Performance.setTimeDomain", "timeDomain", "threadTicks");
    browser.tell("Performance.enable");
    browser.tell("Page.addScriptToEvaluateOnNewDocument", "source", WATCH);
    open("now");
    System.out.println(
        "| page | first content, ms | board, ms | its CPU, ms | answers, ms | longest frame, ms |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (String page : some.isEmpty() ? pages() : some) {
      measure(page);
    }
  }

  private List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    browser.evaluate(PAGES).forEach(page -> pages.add(page.asText()));
    return pages;
  }

  private double open(String page) throws IOException {
    browser.tell("Page.navigate", "url", desk.resolve("/" + page).toString());
    return browser.evaluate(DRAWN).asDouble();
  }

  private void measure(String page) throws IOException, InterruptedException {
    double drawn = open(page);
    double cpu = cpu();
    double first = browser.evaluate(FIRST_PAINT).asDouble();
    Thread.sleep(SETTLES_MILLIS);
    String frame = scrolls() ? "%.0f".formatted(scroll()) : "";
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f | %s | %s |%n", page, first, drawn, cpu * 1e3, answers(), frame);
  }

  /** Seconds for which the thread of the page had a processor; each page opened has its own. */
  private double cpu() throws IOException {
    for (JsonNode metric : browser.tell("Performance.getMetrics").path("metrics")) {
      if (metric.path("name").asText().equals("TaskDuration")) {
        return metric.path("value").asDouble();
      }
    }
    return 0;
  }

  private boolean scrolls() throws IOException {
    return browser.evaluate("Boolean(document.querySelector('time-grid'))").asBoolean();
  }

  /** The longest gap between two frames while a wheel is turned. */
  private double scroll() throws IOException, InterruptedException {
    browser.evaluate(FRAMES);
    for (int i = 0; i < WHEELS; i++) {
      mouse("mouseWheel", 800, 400, i % 4 == 3 ? 60 : 0, i < WHEELS * 2 / 3 ? 240 : -240);
      Thread.sleep(16);
    }
    Thread.sleep(SETTLES_MILLIS);
    return browser.evaluate("watched.scrolled = true; Math.max(...watched.frames)").asDouble();
  }

  /** The longest from a press to the frame that shows it: four keys in the search, and a click. */
  private String answers() throws IOException, InterruptedException {
    browser.evaluate("watched.events = [0]; document.querySelector('search-box input').focus()");
    for (String key : List.of("k", "a", "b", "u")) {
      key(key, key);
      Thread.sleep(150);
    }
    Thread.sleep(SETTLES_MILLIS);
    key("Escape", "");
    JsonNode spot = browser.evaluate(SPOT);
    mouse("mousePressed", spot.path("x").asDouble(), spot.path("y").asDouble(), 0, 0);
    mouse("mouseReleased", spot.path("x").asDouble(), spot.path("y").asDouble(), 0, 0);
    Thread.sleep(SETTLES_MILLIS);
    double most = browser.evaluate("Math.max(...watched.events)").asDouble();
    return most == 0 ? "below 16" : "%.0f".formatted(most);
  }

  private void key(String key, String text) throws IOException {
    browser.tell("Input.dispatchKeyEvent", "type", "keyDown", "key", key, "text", text);
    browser.tell("Input.dispatchKeyEvent", "type", "keyUp", "key", key);
  }

  private void mouse(String type, double x, double y, int right, int down) throws IOException {
    browser.tell(
        "Input.dispatchMouseEvent",
        "type",
        type,
        "x",
        x,
        "y",
        y,
        "button",
        type.equals("mouseWheel") ? "none" : "left",
        "clickCount",
        1,
        "deltaX",
        right,
        "deltaY",
        down);
  }
}
