package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.WardensBoard;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.WardenFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** Who keeps which list: of a zone, or of people by their ids. */
@Path("/api/wardens")
@Blocking
public class WardensResource {
  private final DeskWindow window;
  private final Intake intake;

  WardensResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A warden for zones, for people, or for both. */
  public record WardenAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId warden,
      List<PlaceId> zones,
      List<PersonId> people)
      implements Writes {}

  /** A warden who keeps no list any more. */
  public record ReliefAsked(FactId id, ReporterId by, Optional<Instant> happened, PersonId warden)
      implements Writes {}

  @GET
  public Page<WardensBoard.Keeper> wardens(@BeanParam Asked asked, @BeanParam Paged paged) {
    return WardensBoard.keepers(window.asOf(asked), paged.asked());
  }

  /** Place by place; {@code find} is a part of a name or id of a place. */
  @GET
  @Path("zones")
  public Page<WardensBoard.Zone> zones(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("find") @DefaultValue("") String find) {
    return WardensBoard.zones(window.asOf(asked), find, paged.asked());
  }

  /** Who is counted by whom; the word "none" as {@code warden} asks for those of nobody's list. */
  @GET
  @Path("people")
  public Page<WardensBoard.Counted> people(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("warden") @DefaultValue("") String warden,
      @QueryParam("where") @DefaultValue("") String where) {
    var wanted = new WardensBoard.Wanted(warden, where);
    return WardensBoard.people(window.asOf(asked), wanted, paged.asked());
  }

  @POST
  public RestResponse<Written> name(WardenAsked asked) {
    List<Fact> facts = new ArrayList<>();
    asked.zones().forEach(zone -> facts.add(new WardenFact.WardenNamed(asked.warden(), zone)));
    if (!asked.people().isEmpty()) {
      facts.add(new WardenFact.WardenListed(asked.warden(), asked.people()));
    }
    Malformed.unless(!facts.isEmpty(), "zones", "", "a zone or people, or both");
    return intake.take(asked, Seen.NOTHING, "/api/wardens", facts.toArray(Fact[]::new));
  }

  @POST
  @Path("relieved")
  public RestResponse<Written> relieve(ReliefAsked asked) {
    return intake.take(
        asked, Seen.NOTHING, "/api/wardens", new WardenFact.WardenRelieved(asked.warden()));
  }
}
