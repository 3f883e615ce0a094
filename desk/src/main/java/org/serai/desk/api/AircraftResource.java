package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/**
 * What flies a flight: its type, and the registration by which one aircraft is told from another.
 */
@Path("/api/aircraft")
@Blocking
public class AircraftResource {
  private final Intake intake;

  AircraftResource(Intake intake) {
    this.intake = intake;
  }

  /**
   * The aircraft of a flight; named anew, it replaces the one before. The registration is left out
   * where only the type is known. With the claim {@code HAPPENED} it is never refused, and amiss
   * where it cannot be. Military says that armed forces fly it; that they do not is a strike.
   */
  public record AircraftAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Optional<Standing> claim,
      FlightId flight,
      String aircraft,
      Optional<String> registration,
      Optional<Boolean> military)
      implements Writes {
    @Override
    public Standing standing() {
      return claim.orElse(Standing.ASKED);
    }
  }

  @POST
  public RestResponse<Written> name(AircraftAsked asked, @BeanParam IfMatch ifMatch) {
    String aircraft = Text.line("aircraft", asked.aircraft());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new FlightFact.AircraftNamed(asked.flight(), aircraft, asked.registration().orElse("")));
    if (asked.military().orElse(false)) {
      facts.add(new FlightFact.FlownByForces(asked.flight()));
    }
    return intake.take(
        asked,
        ifMatch.about(asked.flight()),
        "/api/flights/" + asked.flight(),
        facts.toArray(new Fact[0]));
  }
}
