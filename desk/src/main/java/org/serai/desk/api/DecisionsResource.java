package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.DecisionsBoard;
import org.serai.desk.boards.Page;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.BookingPriority;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;

/** Signed decisions. Only here does a threat become a movement, and a person signs it. */
@Path("/api/decisions")
@Blocking
public class DecisionsResource {
  /** More people than any station had; a larger measure is signed station by station. */
  private static final int MOST_MOVES = 2_000;

  private final DeskWindow window;
  private final Intake intake;

  DecisionsResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** One person's way as it is signed: on a flight, or without one at a moment. */
  public record MoveAsked(
      PersonId person, Optional<FlightId> flight, PlaceId from, PlaceId to, Optional<Instant> at) {}

  /** What the Designated Official signs: the measure, its reason, and whom it moves. */
  public record DecisionAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      DecisionId decision,
      Measure measure,
      List<PlaceId> areas,
      String publicWording,
      String reason,
      List<MoveAsked> moves)
      implements Writes {}

  @GET
  public Page<DecisionsBoard.Row> decisions(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(DecisionsBoard.of(window.asOf(asked)), row -> row.decision().toString());
  }

  /** Signs and publishes together: the decision and every move of it, or nothing. */
  @POST
  public RestResponse<Written> sign(DecisionAsked asked, @BeanParam IfMatch ifMatch) {
    Malformed.unless(
        asked.moves().size() <= MOST_MOVES, "moves", asked.moves().size(), "0 to " + MOST_MOVES);
    Malformed.unless(!asked.areas().isEmpty(), "areas", "[]", "the areas that it is about");
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new SecurityFact.DecisionSigned(
            asked.decision(),
            asked.measure(),
            asked.areas(),
            Text.lineOrNone("publicWording", asked.publicWording()),
            Text.page("reason", asked.reason())));
    asked.moves().forEach(move -> facts.addAll(facts(asked, move, facts.size())));
    return intake.take(
        asked,
        ifMatch.about(asked.areas().toArray()),
        "/api/decisions?after=&limit=100",
        facts.toArray(new Fact[0]));
  }

  private List<Fact> facts(DecisionAsked asked, MoveAsked move, int number) {
    BookingId booking = new BookingId(asked.decision() + "/" + number);
    if (move.flight().isEmpty()) {
      Account from = new Account.At(move.from());
      Account to = new Account.At(move.to());
      Instant at = move.at().orElse(intake.now());
      return List.of(new MovementFact.MovePlanned(booking, move.person(), from, to, at));
    }
    FlightId flight = move.flight().get();
    return List.of(
        new FlightFact.BookingRanked(flight, booking, move.person(), BookingPriority.SECURITY),
        new MovementFact.Booked(booking, move.person(), flight, move.from(), move.to()));
  }
}
