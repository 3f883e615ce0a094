package org.serai.desk.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Every state of the desk has its own address: each of them answers with the one page. */
@Path(
    "/{page: now|map|security|timeline|heads|coverage|flights|lodging|people|plan|what-if|amiss"
        + "|host|arrivals|continuity|contributions|contingents"
        + "|head-count|suspense|report|assistance|peace"
        + "|airlift|evacuations|rehearsal|ground|wardens"
        + "}{rest: (/.*)?}")
@Produces(MediaType.TEXT_HTML)
public class PagesResource {
  private static final String PAGE = "/META-INF/resources/index.html";

  private final String page = read();

  @GET
  public String page() {
    return page;
  }

  private static String read() {
    try (InputStream in = Objects.requireNonNull(PagesResource.class.getResourceAsStream(PAGE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page of the desk cannot be read from " + PAGE, e);
    }
  }
}
