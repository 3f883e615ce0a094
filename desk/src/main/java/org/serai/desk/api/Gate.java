package org.serai.desk.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Looks at every request before a window does: to whom it is addressed, from where, how large. */
class Gate {
  /** A thousand scans that a scanner kept while it had no line; more comes in parts. */
  static final int LARGEST_BODY = 512 * 1_024;

  /** The desk listens on loopback: a request that names another host was led here by a trick. */
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?");

  static final Problem NO_BODY =
      Problem.malformed("body", "", "a JSON object, as docs/api.md tells");

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  Optional<Response> look(ContainerRequestContext request) {
    String host = host(request);
    if (!LOOPBACK.matcher(host).matches()) {
      return refused(421, "Not addressed to this desk.", "It answers on this machine only.");
    }
    if (!behindLink(request) && !fromOurPage(header(request, "Origin"), host)) {
      return refused(403, "Not from a page of this desk.", "Another site may not write here.");
    }
    if (request.getMethod().equals("POST") && request.getLength() == 0) {
      return Optional.of(NO_BODY.response());
    }
    if (request.getLength() > LARGEST_BODY) {
      return Optional.of(Problems.tooLarge().response());
    }
    return Optional.empty();
  }

  /** HTTP/2 has no such header, and names the host with the address. */
  private static String host(ContainerRequestContext request) {
    String host = header(request, HttpHeaders.HOST);
    return host.isEmpty()
        ? Objects.requireNonNullElse(request.getUriInfo().getRequestUri().getAuthority(), "")
        : host;
  }

  /** The token in the address says enough there, and a browser that tells no referrer no origin. */
  private static boolean behindLink(ContainerRequestContext request) {
    String path = request.getUriInfo().getRequestUri().getPath();
    return path.startsWith("/c/") || path.startsWith("/my/");
  }

  private static String header(ContainerRequestContext request, String name) {
    @Nullable String value = request.getHeaderString(name);
    return value == null ? "" : value;
  }

  /** Programs send no origin; a browser tells that of the page that asks. */
  private static boolean fromOurPage(String origin, String host) {
    if (origin.isEmpty()) {
      return true;
    }
    try {
      return host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      // What is no address is not ours.
      return false;
    }
  }

  private static Optional<Response> refused(int status, String title, String detail) {
    return Optional.of(
        Problem.of(status, title, detail + " Nothing was changed.", "Use http://127.0.0.1 here.")
            .response());
  }
}
