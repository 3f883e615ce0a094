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
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.ReporterId;

/** What a flight can carry: seats, payload, and baggage for each passenger. */
@Path("/api/loads")
@Blocking
public class LoadsResource {
  private final Intake intake;

  LoadsResource(Intake intake) {
    this.intake = intake;
  }

  /** What of it changes; the rest stays. */
  public record LoadAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      FlightId flight,
      Optional<Integer> seats,
      Optional<Integer> payloadKg,
      Optional<Integer> baggageKg)
      implements Writes {}

  @POST
  public RestResponse<Written> load(LoadAsked asked, @BeanParam IfMatch ifMatch) {
    List<Fact> facts = new ArrayList<>();
    FlightId flight = asked.flight();
    asked.seats().ifPresent(n -> facts.add(new FlightFact.SeatsChanged(flight, n)));
    asked.payloadKg().ifPresent(n -> facts.add(new FlightFact.PayloadChanged(flight, n)));
    asked.baggageKg().ifPresent(n -> facts.add(new FlightFact.BaggageAllowed(flight, n)));
    Malformed.unless(!facts.isEmpty(), "seats", "", "seats, payloadKg or baggageKg");
    return intake.take(
        asked, ifMatch.about(flight), "/api/flights/" + flight, facts.toArray(new Fact[0]));
  }
}
