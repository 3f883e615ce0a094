package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.BedsProposed;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RoomId;

/** Beds: those that are proposed, and those that somebody gives, changes and takes back. */
@Path("/api/beds")
@Blocking
public class BedsResource {
  /** A relocation of a whole mission arrives in flights, and each is lodged by itself. */
  private static final int MOST = 500;

  private final DeskWindow window;
  private final Intake intake;

  BedsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** A bed on some nights. */
  public record Bed(PersonId person, RoomId room, int bed, LocalDate first, LocalDate last) {
    LodgingFact assigned() {
      return new LodgingFact.BedAssigned(person, room, bed, new Days(first, last));
    }

    LodgingFact released() {
      return new LodgingFact.BedReleased(person, room, bed, new Days(first, last));
    }
  }

  /** Beds that are given together: all of them, or none and the reasons. */
  public record BedsAsked(FactId id, ReporterId by, Optional<Instant> happened, List<Bed> beds)
      implements Writes {}

  /** A person changes beds from one night on. */
  public record ChangeAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      RoomId room,
      int bed,
      LocalDate first,
      LocalDate last,
      LocalDate from,
      RoomId newRoom,
      int newBed)
      implements Writes {
    Bed now() {
      return new Bed(person, room, bed, first, last);
    }
  }

  /** A bed is given back from one night on. */
  public record ReleaseAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      RoomId room,
      int bed,
      LocalDate first,
      LocalDate last,
      LocalDate from)
      implements Writes {
    Bed now() {
      return new Bed(person, room, bed, first, last);
    }
  }

  @GET
  @Path("proposed")
  public Page<BedsProposed.Bed> proposed(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(BedsProposed.of(window.asOf(asked)).beds(), bed -> "" + bed.person());
  }

  /** Who is left without a bed when all that is proposed was given. */
  @GET
  @Path("left")
  public Page<BedsProposed.Left> left(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(BedsProposed.of(window.asOf(asked)).left(), left -> "" + left.person());
  }

  @POST
  public RestResponse<Written> give(BedsAsked asked, @BeanParam IfMatch ifMatch) {
    int beds = asked.beds().size();
    Malformed.unless(beds >= 1 && beds <= MOST, "beds", beds, "1 to " + MOST);
    Object[] people = asked.beds().stream().map(Bed::person).toArray();
    Fact[] facts = asked.beds().stream().map(Bed::assigned).toArray(Fact[]::new);
    return intake.take(asked, ifMatch.about(people), "/api/lodging", facts);
  }

  @POST
  @Path("changes")
  public RestResponse<Written> change(ChangeAsked asked, @BeanParam IfMatch ifMatch) {
    List<Fact> facts = new ArrayList<>(cut(asked.now(), asked.from()));
    Bed now = asked.now();
    LocalDate first = asked.from().isBefore(now.first()) ? now.first() : asked.from();
    facts.add(new Bed(now.person(), asked.newRoom(), asked.newBed(), first, now.last()).assigned());
    return intake.take(
        asked, ifMatch.about(now.person()), "/api/lodging", facts.toArray(Fact[]::new));
  }

  @POST
  @Path("releases")
  public RestResponse<Written> release(ReleaseAsked asked, @BeanParam IfMatch ifMatch) {
    return intake.take(
        asked,
        ifMatch.about(asked.now().person()),
        "/api/lodging",
        cut(asked.now(), asked.from()).toArray(Fact[]::new));
  }

  /** Gives the bed back, and keeps the nights before the day as they were. */
  private static List<Fact> cut(Bed now, LocalDate from) {
    Malformed.unless(
        !from.isAfter(now.last()), "from", from, "a night until " + Named.date(now.last()));
    List<Fact> facts = new ArrayList<>();
    facts.add(now.released());
    if (from.isAfter(now.first())) {
      facts.add(
          new Bed(now.person(), now.room(), now.bed(), now.first(), from.minusDays(1)).assigned());
    }
    return facts;
  }
}
