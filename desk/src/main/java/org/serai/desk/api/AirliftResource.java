package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.planning.LiftFacts;
import org.serai.desk.planning.LiftFlight;
import org.serai.desk.planning.LiftOrder;
import org.serai.desk.planning.LiftPlan;
import org.serai.desk.planning.LiftSeat;
import org.serai.desk.planning.Lifting;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;

/** Seats and flights for those who must leave: designed at once, recorded when accepted. */
@Path("/api/airlift")
@Blocking
public class AirliftResource {
  /** Within a quarter of an hour everybody sees the same flights, and times are round. */
  private static final Duration ROUND = Duration.ofMinutes(15);

  private final DeskWindow window;
  private final Intake intake;
  private final Once<Sight, LiftPlan> plans = new Once<>();

  AirliftResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  private record Sight(long entry, Instant now, LiftOrder order) {}

  /** Flights and seats as the duty officer accepts them; they stand or fall together. */
  public record Accepted(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      List<LiftFlight> flights,
      List<LiftSeat> seats)
      implements Writes {
    public Accepted {
      flights = List.copyOf(flights);
      seats = List.copyOf(seats);
    }
  }

  /** Designs flights and records nothing; the same question has the same answer. */
  @POST
  public LiftPlan design(LiftOrder order) {
    AsOf present = window.present();
    Instant now = nextRound(present.now());
    var sight = new Sight(present.mission().lastEntry(), now, order);
    return plans.get(sight, () -> Lifting.design(present.mission(), order, now));
  }

  /** Puts the flights on the schedule with a seat for everybody, or says which rule is against. */
  @POST
  @Path("accept")
  public RestResponse<Written> accept(Accepted accepted, @BeanParam IfMatch ifMatch) {
    AsOf present = window.present();
    var acceptance = new LiftFacts.Acceptance(accepted.id(), accepted.by(), present.now());
    List<Report> reports =
        LiftFacts.of(present.mission(), accepted.flights(), accepted.seats(), acceptance);
    return intake.answer(accepted, "/api/flights", reports, ifMatch.about());
  }

  private static Instant nextRound(Instant now) {
    long seconds = ROUND.toSeconds();
    return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
  }
}
