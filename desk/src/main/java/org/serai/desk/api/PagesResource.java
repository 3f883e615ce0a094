package org.serai.desk.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Every state of the desk has its own address: each of them answers with the one page. */
@Path(
    "/{page: now|map|security|timeline|heads|coverage|flights|lodging|people|plan|what-if|amiss"
        + "|host|arrivals|continuity|contributions|contingents"
        + "|head-count|suspense|report|assistance|peace"
        + "|airlift|evacuations|rehearsal|ground|wardens"
        + "}{rest: (/.*)?}")
@Produces(MediaType.TEXT_HTML)
public class PagesResource {
  private final Edition edition;

  PagesResource(Edition edition) {
    this.edition = edition;
  }

  /** Asked for each time: it says which files are those of today. */
  @GET
  public RestResponse<String> page() {
    return RestResponse.ResponseBuilder.ok(edition.page())
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
