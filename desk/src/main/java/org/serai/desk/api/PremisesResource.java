package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RoomId;

/** Houses, their desks, their rooms and the beds in them; who sleeps there is told to the beds. */
@Path("/api/premises")
@Blocking
public class PremisesResource {
  private static final String HERE = "/api/lodging";

  /** The largest hotel that a mission took whole has as many. */
  private static final int MOST_ROOMS = 500;

  /** An office of a whole mission. */
  private static final int MOST_DESKS = 10_000;

  private final Intake intake;

  PremisesResource(Intake intake) {
    this.intake = intake;
  }

  /** Premises; said anew under their id, they replace what was said before. */
  public record PremisesAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PremisesId premises,
      PlaceId place,
      String name,
      int desks)
      implements Writes {}

  /**
   * Rooms that are alike but for their numbers; said anew, they replace what was said before. Only
   * a room that is said to be accessible is: whoever needs one is not sent to steps.
   */
  public record RoomsAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PremisesId premises,
      @JsonSetter(contentNulls = Nulls.FAIL) List<RoomId> rooms,
      int beds,
      Optional<Boolean> accessible)
      implements Writes {}

  /** A room that cannot be used from a day on, or can again. */
  public record ClosureAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RoomId room,
      LocalDate from,
      String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> open(PremisesAsked asked, @BeanParam IfMatch ifMatch) {
    int desks = asked.desks();
    Malformed.unless(desks >= 0 && desks <= MOST_DESKS, "desks", desks, "0 to " + MOST_DESKS);
    String name = Text.line("name", asked.name());
    var fact = new LodgingFact.PremisesOpened(asked.premises(), asked.place(), name, desks);
    return intake.take(asked, ifMatch.about(asked.premises()), HERE, fact);
  }

  /** All of the rooms, or none and the reasons. */
  @POST
  @Path("rooms")
  public RestResponse<Written> describe(RoomsAsked asked, @BeanParam IfMatch ifMatch) {
    int rooms = asked.rooms().size();
    Malformed.unless(rooms >= 1 && rooms <= MOST_ROOMS, "rooms", rooms, "1 to " + MOST_ROOMS);
    boolean accessible = asked.accessible().orElse(false);
    Fact[] facts =
        asked.rooms().stream().map(room -> described(room, asked, accessible)).toArray(Fact[]::new);
    return intake.take(asked, ifMatch.about(asked.rooms().toArray()), HERE, facts);
  }

  private static Fact described(RoomId room, RoomsAsked asked, boolean accessible) {
    return new LodgingFact.RoomDescribed(room, asked.premises(), asked.beds(), accessible);
  }

  @POST
  @Path("rooms/closures")
  public RestResponse<Written> close(ClosureAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.line("reason", asked.reason());
    var fact = new LodgingFact.RoomClosed(asked.room(), asked.from(), reason);
    return intake.take(asked, ifMatch.about(asked.room()), HERE, fact);
  }

  /** From the day on; on the day that it was to close, it was never closed. */
  @POST
  @Path("rooms/reopenings")
  public RestResponse<Written> reopen(ClosureAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.line("reason", asked.reason());
    var fact = new LodgingFact.RoomReopened(asked.room(), asked.from(), reason);
    return intake.take(asked, ifMatch.about(asked.room()), HERE, fact);
  }
}
