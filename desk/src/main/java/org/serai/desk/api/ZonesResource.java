package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PeaceFact.WatchTakenBack;
import org.serai.mission.facts.PeaceFact.ZoneDeclared;
import org.serai.mission.facts.PeaceFact.ZoneEndTakenBack;
import org.serai.mission.facts.PeaceFact.ZoneEnded;
import org.serai.mission.facts.PeaceFact.ZoneExtended;
import org.serai.mission.facts.PeaceFact.ZoneWatched;
import org.serai.mission.terms.AccordId;
import org.serai.mission.terms.AgreedZoneId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.GeoPoint;
import org.serai.mission.terms.IncidentKind;
import org.serai.mission.terms.Outline;
import org.serai.mission.terms.Place;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Zones of accords, and the hours in which somebody observed them. Read at /api/peace. */
@Path("/api/zones")
@Blocking
public class ZonesResource {
  private static final String AT = "/api/peace";

  private final DeskWindow window;
  private final Intake intake;

  ZonesResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A ring of corners; or, where there are none, kilometres around a place. */
  public record ZoneAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreedZoneId zone,
      AccordId accord,
      String name,
      @JsonSetter(contentNulls = Nulls.FAIL) List<GeoPoint> corners,
      Optional<PlaceId> place,
      Optional<Integer> kilometres,
      List<IncidentKind> forbids,
      Instant from,
      Instant until)
      implements Writes {}

  /** Until when the zone holds. */
  public record ExtensionAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreedZoneId zone,
      Instant until,
      String reason)
      implements Writes {}

  /** That the zone does not hold any more. */
  public record EndAsked(
      FactId id, ReporterId by, Optional<Instant> happened, AgreedZoneId zone, String reason)
      implements Writes {}

  /** Hours of observation. */
  public record WatchTold(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreedZoneId zone,
      Instant from,
      Instant until,
      int posts)
      implements Writes {
    @Override
    public Standing standing() {
      return Standing.HAPPENED;
    }
  }

  /** Hours of observation that were none; they are named as they were told. */
  public record WatchTaken(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgreedZoneId zone,
      Instant from,
      Instant until,
      int posts,
      String reason)
      implements Writes {}

  @POST
  public RestResponse<Written> declare(ZoneAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.zone(), asked.accord()),
        AT,
        new ZoneDeclared(
            asked.zone(),
            asked.accord(),
            Text.line("name", asked.name()),
            outline(asked),
            asked.forbids(),
            asked.from(),
            asked.until()));
  }

  private Outline outline(ZoneAsked asked) {
    if (asked.place().isEmpty()) {
      return new Outline.Ring(asked.corners());
    }
    PlaceId id = asked.place().get();
    Place place =
        window.present().mission().places().findPlace(id).orElseThrow(NotFoundException::new);
    return new Outline.Around(id, place.point(), asked.kilometres().orElse(0));
  }

  @POST
  @Path("extensions")
  public RestResponse<Written> extend(ExtensionAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(
        asked,
        ifMatch.about(asked.zone()),
        AT,
        new ZoneExtended(asked.zone(), asked.until(), reason));
  }

  @POST
  @Path("ends")
  public RestResponse<Written> end(EndAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return intake.take(asked, ifMatch.about(asked.zone()), AT, new ZoneEnded(asked.zone(), reason));
  }

  /** The end was reported wrongly. */
  @POST
  @Path("ends/withdrawals")
  public RestResponse<Written> resume(EndAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    var fact = new ZoneEndTakenBack(asked.zone(), reason);
    return intake.take(asked, ifMatch.about(asked.zone()), AT, fact);
  }

  @POST
  @Path("watches")
  public RestResponse<Written> watch(WatchTold told, @BeanParam IfMatch ifMatch) {
    return intake.take(
        told,
        ifMatch.about(told.zone()),
        AT,
        new ZoneWatched(told.zone(), told.from(), told.until(), told.posts()));
  }

  /** They count in no rate any more. */
  @POST
  @Path("watches/withdrawals")
  public RestResponse<Written> takeWatchBack(WatchTaken taken, @BeanParam IfMatch ifMatch) {
    return intake.take(
        taken,
        ifMatch.about(taken.zone()),
        AT,
        new WatchTakenBack(
            taken.zone(),
            taken.from(),
            taken.until(),
            taken.posts(),
            Text.page("reason", taken.reason())));
  }
}
