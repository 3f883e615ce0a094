package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.FlightsBoard;
import org.serai.desk.boards.ManifestBoard;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** Which seat is free, and who is on it. */
@Path("/api/flights")
@Blocking
public class FlightsResource {
  private final DeskWindow window;
  private final Intake intake;

  FlightsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /**
   * A flight to be put on the schedule, military where armed forces fly it; baggage is allowed as
   * the policy says if left out. One that has left already is told with the claim {@code HAPPENED}.
   */
  public record FlightAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Optional<Standing> claim,
      FlightId flight,
      String aircraft,
      Optional<String> registration,
      Optional<Boolean> military,
      int seats,
      int payloadKg,
      Optional<Integer> baggageKg,
      List<Leg> legs)
      implements Writes {
    @Override
    public Standing standing() {
      return claim.orElse(Standing.ASKED);
    }
  }

  @POST
  public RestResponse<Written> create(FlightAsked asked) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new FlightFact.FlightScheduled(
            asked.flight(),
            Text.line("aircraft", asked.aircraft()),
            asked.seats(),
            asked.payloadKg(),
            asked.legs()));
    asked
        .registration()
        .map(painted -> new FlightFact.AircraftNamed(asked.flight(), asked.aircraft(), painted))
        .ifPresent(facts::add);
    if (asked.military().orElse(false)) {
      facts.add(new FlightFact.FlownByForces(asked.flight()));
    }
    asked.baggageKg().ifPresent(kg -> facts.add(new FlightFact.BaggageAllowed(asked.flight(), kg)));
    return intake.take(
        asked, Seen.NOTHING, "/api/flights/" + asked.flight(), facts.toArray(new Fact[0]));
  }

  @GET
  public FlightsBoard flights(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("span") @DefaultValue("") String span) {
    return FlightsBoard.of(window.asOf(asked), span.equals("all"), paged.asked());
  }

  /** One flight with its manifest; the id of a flight has a slash in it. */
  @GET
  @Path("{flight: .+}")
  public ManifestBoard manifest(@PathParam("flight") String flight, @BeanParam Asked asked) {
    return ManifestBoard.find(window.asOf(asked), new FlightId(flight), window.findings(asked))
        .orElseThrow(NotFoundException::new);
  }
}
