package org.serai.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * How soon a page shows its board over a bad line, in a browser that never saw the desk and in one
 * that did. {@code OpeningsBench URL MILLIS PAGE...} makes each answer take so many milliseconds
 * longer, opens each page with an empty cache and then anew, and counts what was asked for.
 */
public final class OpeningsBench {
  private static final int OPENINGS = 5;

  /** When the board was there; 0 when it was not within fifty seconds. */
  private static final String DRAWN =
      """
      new Promise((done) => {
        const there = () => document.querySelector('main :is(.page, .empty, .trouble)');
        const look = () => {
          if (there()) done(performance.now());
          else if (performance.now() > 50_000) done(0);
          else setTimeout(look, 5);
        };
        look();
      })
      """;

  /** Files that came over the line, or were asked for and had not changed. */
  private static final String ASKED =
      """
      performance.getEntriesByType('resource')
        .filter((e) => e.transferSize && !e.name.includes('/api/')).length
      """;

  private final URI desk;
  private final Chromium browser;

  /** Milliseconds until the board was there, and how many files were asked for until then. */
  private record Opening(double drawn, int files) {}

  private OpeningsBench(URI desk, Chromium browser) {
    this.desk = desk;
    this.browser = browser;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> pages = Arrays.asList(arguments).subList(2, arguments.length);
    try (Chromium browser = Chromium.start()) {
      new OpeningsBench(URI.create(arguments[0]), browser)
          .run(Integer.parseInt(arguments[1]), pages);
    }
  }

  private void run(int millis, List<String> pages) throws IOException {
    browser.tell("Page.enable");
    browser.tell("Network.enable");
    browser.tell(
        "Network.emulateNetworkConditions",
        "offline",
        false,
        "latency",
        millis,
        "downloadThroughput",
        -1,
        "uploadThroughput",
        -1);
    System.out.println("| page | first, ms | files | again, ms | files |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (String page : pages) {
      measure(page);
    }
  }

  /** The one in the middle of some openings: what else the machine does is not of the page. */
  private void measure(String page) throws IOException {
    Opening[] first = new Opening[OPENINGS];
    Opening[] again = new Opening[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      browser.tell("Network.clearBrowserCache");
      first[i] = open(page);
      again[i] = open(page);
    }
    System.out.printf("| %s | %s | %s |%n", page, words(first), words(again));
  }

  private Opening open(String page) throws IOException {
    browser.tell("Page.navigate", "url", "about:blank");
    browser.tell("Page.navigate", "url", desk.resolve("/" + page).toString());
    double drawn = browser.evaluate(DRAWN).asDouble();
    JsonNode files = browser.evaluate(ASKED);
    return new Opening(drawn, files.asInt());
  }

  private static String words(Opening[] openings) {
    double[] drawn = Arrays.stream(openings).mapToDouble(Opening::drawn).sorted().toArray();
    return "%.0f | %d".formatted(drawn[OPENINGS / 2], openings[OPENINGS - 1].files());
  }
}
