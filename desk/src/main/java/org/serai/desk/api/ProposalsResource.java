package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.MeasureDraft;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceId;

/** What a measure would mean, drafted for the Designated Official. Nothing moves by it. */
@Path("/api/proposals")
@Blocking
public class ProposalsResource {
  private final DeskWindow window;

  ProposalsResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public MeasureDraft proposal(
      @BeanParam Asked asked,
      @QueryParam("area") @DefaultValue("") String area,
      @QueryParam("measure") @DefaultValue("") String measure,
      @QueryParam("to") @DefaultValue("") String to) {
    AsOf asOf = window.asOf(asked);
    PlaceId place = known(asOf, "area", area);
    PlaceId there = to.isEmpty() ? asOf.hub() : known(asOf, "to", to);
    return MeasureDraft.of(asOf, measure(measure), place, there);
  }

  private static PlaceId known(AsOf asOf, String field, String text) {
    Malformed.unless(!text.isEmpty(), field, text, "the id of a place");
    PlaceId place = new PlaceId(text);
    boolean there = asOf.mission().places().findPlace(place).isPresent();
    Malformed.unless(there, field, text, "a place of the mission");
    return place;
  }

  private static Measure measure(String text) {
    return Arrays.stream(Measure.values())
        .filter(m -> m.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new Malformed("measure", text, "one of " + Arrays.toString(Measure.values())));
  }
}
