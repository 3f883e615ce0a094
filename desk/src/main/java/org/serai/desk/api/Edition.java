package org.serai.desk.api;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * The pages as they are in this program. Their files stand at an address that is of this edition
 * alone, so that a browser keeps them and never asks whether they changed; the page itself, which
 * names the address, is asked for each time. An edition that is gone is not answered with another:
 * a page must not be put together of two.
 */
@Singleton
class Edition {
  private static final String PAGE = "/META-INF/resources/index.html";
  private static final String PLAIN = "/web/";
  private static final String OF_AN_EDITION = PLAIN + "~";

  /** What a request that came to the address of this edition carries on its further way. */
  private static final String OF_THIS = "of this edition";

  /** Which edition answers: a page of another one learns by it that the desk was renewed. */
  private static final String HEADER = "Serai-Edition";

  private final String hash;
  private final String address;
  private final Set<String> names;
  private final String page;

  Edition() {
    PageFiles files = PageFiles.read();
    this.hash = files.hash();
    this.address = OF_AN_EDITION + hash + "/";
    this.names = Set.copyOf(files.contents().keySet());
    this.page = written().replace('"' + PLAIN, '"' + address);
  }

  /** The one page, which names the files of this edition. */
  String page() {
    return page;
  }

  private static String written() {
    try (InputStream in = Objects.requireNonNull(Edition.class.getResourceAsStream(PAGE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page of the desk cannot be read from " + PAGE, e);
    }
  }

  void route(@Observes Router router) {
    router.route("/").handler(asked -> asked.reroute("/now"));
    router.route("/index.html").handler(asked -> asked.reroute("/now"));
    router.route(PLAIN + "*").handler(this::look);
    router.route("/api/*").handler(this::sign);
  }

  private void sign(RoutingContext asked) {
    asked.response().putHeader(HEADER, hash);
    asked.next();
  }

  private void look(RoutingContext asked) {
    String path = asked.normalizedPath();
    if (!path.startsWith(OF_AN_EDITION)) {
      askedAgainUnlessOfThis(asked);
      asked.next();
    } else if (path.startsWith(address) && names.contains(path.substring(address.length()))) {
      asked.put(OF_THIS, true).reroute(PLAIN + path.substring(address.length()));
    } else {
      renewed(asked, path);
    }
  }

  /** Where nothing is said here, the server says that a file may be kept for a year. */
  private static void askedAgainUnlessOfThis(RoutingContext asked) {
    if (!asked.get(OF_THIS, false)) {
      asked.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  private static void renewed(RoutingContext asked, String path) {
    asked
        .response()
        .setStatusCode(404)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
        .end(
            """
            Not here: %s. The desk has been renewed, and what belonged to the pages before is gone.
            Load the page again.
            """
                .formatted(path));
  }
}
