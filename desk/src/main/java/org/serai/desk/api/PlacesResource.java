package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PlacesBoard;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;
import org.serai.mission.terms.ReporterId;

/** The map of the mission: stations, sites, airfields, areas, countries and the hub. */
@Path("/api/places")
@Blocking
public class PlacesResource {
  private static final String HERE = "/api/places";

  private final DeskWindow window;
  private final Intake intake;

  PlacesResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /**
   * A place; said anew under its id, it replaces what was said before. Its level is that of {@code
   * area}, or its own where that is left out.
   */
  public record PlaceAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PlaceId place,
      PlaceKind kind,
      String name,
      Optional<PlaceId> area,
      double latitude,
      double longitude,
      ZoneId zone)
      implements Writes {

    Place described() {
      return new Place(
          place,
          kind,
          Text.line("name", name),
          area.orElse(place),
          new GeoPoint(latitude, longitude),
          zone);
    }
  }

  @GET
  public Page<PlacesBoard.Row> places(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(PlacesBoard.of(window.asOf(asked)), row -> row.place().value());
  }

  @POST
  public RestResponse<Written> describe(PlaceAsked asked, @BeanParam IfMatch ifMatch) {
    var fact = new PlaceFact.PlaceDescribed(asked.described());
    return intake.take(asked, ifMatch.about(asked.place()), HERE, fact);
  }
}
