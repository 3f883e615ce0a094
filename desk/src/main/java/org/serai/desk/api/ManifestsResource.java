package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;

/** Manifests as files to print and to send; names stand in them where the keys still open. */
@Path("/api/manifests")
@Blocking
public class ManifestsResource {
  private final DeskWindow window;

  ManifestsResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public Response manifest(
      @QueryParam("flight") @DefaultValue("") String flight,
      @QueryParam("form") @DefaultValue("pdf") String form) {
    FlightId id = new FlightId(flight);
    if (window.present().mission().flights().findFlight(id).isEmpty()) {
      throw new NotFoundException();
    }
    OpenDesk.FlightPapers papers = window.desk().papers();
    return switch (form) {
      case "pdf" -> file(papers.manifestPdf().apply(id), id, "pdf", "application/pdf");
      case "icao" -> file(papers.manifestForms().apply(id), id, "pdf", "application/pdf");
      case "csv" -> file(papers.manifestCsv().apply(id), id, "csv", "text/csv;charset=UTF-8");
      default -> throw new Malformed("form", form, "pdf, icao or csv");
    };
  }

  private static Response file(byte[] bytes, FlightId flight, String end, String type) {
    String name = "manifest-" + flight.value().replaceAll("[^A-Za-z0-9-]", "_") + "." + end;
    return Response.ok(bytes, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }
}
