package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.MovementFact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.MovementPass;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Standing;

/** What scanners and clerks report of passengers: at the counter, aboard, off, not come. */
@Path("/api/scans")
@Blocking
public class ScansResource {
  /** What a scanner keeps in a day without a line. */
  private static final int MOST = 1_000;

  private final DeskWindow window;
  private final Intake intake;

  ScansResource(DeskWindow window, Intake intake) {
    this.window = window;
    this.intake = intake;
  }

  /** What becomes of the passenger. */
  public enum Act {
    CHECK_IN,
    BOARD,
    ALIGHT,
    NO_SHOW,
    OFF_LOAD
  }

  /**
   * One scan. The code is that of a movement pass, or the id of a person; {@code at} is where the
   * aircraft stands, and may be left out where a pass says it; a reason is needed to off-load.
   */
  public record Scan(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      Optional<Standing> claim,
      FlightId flight,
      String code,
      Act act,
      Optional<PlaceId> at,
      String reason)
      implements Writes {
    @Override
    public Standing standing() {
      return claim.orElse(Standing.ASKED);
    }
  }

  /** Scans that were made without a line; each has happened, and each is taken or not by itself. */
  public record Late(List<Scan> scans) {}

  /** What became of one late scan: its entry, or why it was not taken. */
  public record Taken(FactId id, boolean taken, boolean repeated, long entry, String why) {}

  /** What became of all of them. */
  public record AllTaken(int taken, int repeated, int refused, List<Taken> scans) {
    public AllTaken {
      scans = List.copyOf(scans);
    }
  }

  @POST
  public RestResponse<Written> scan(Scan scan) {
    Fact fact = fact(window.present(), scan);
    return intake.take(scan, Seen.NOTHING, "/api/flights/" + scan.flight(), fact);
  }

  @POST
  @Path("late")
  public AllTaken late(Late late) {
    int many = late.scans().size();
    Malformed.unless(many >= 1 && many <= MOST, "scans", many, "1 to " + MOST);
    List<Taken> taken = new ArrayList<>(many);
    late.scans().forEach(scan -> taken.add(taken(scan)));
    int repeated = (int) taken.stream().filter(Taken::repeated).count();
    int all = (int) taken.stream().filter(Taken::taken).count();
    return new AllTaken(all - repeated, repeated, many - all, taken);
  }

  private Taken taken(Scan scan) {
    try {
      Malformed.unless(scan.happened().isPresent(), "happened", "", "when it was scanned");
      Scan happened = happened(scan);
      Fact fact = fact(window.present(), happened);
      return switch (window.record(intake.reports(happened, List.of(fact)), Seen.NOTHING)) {
        case Outcome.Accepted a -> new Taken(scan.id(), true, false, a.numbers().getFirst(), "");
        case Outcome.Repeated r -> new Taken(scan.id(), true, true, r.numbers().getFirst(), "");
        case Outcome.Refused refused -> new Taken(scan.id(), false, false, 0, refused.reasons());
        case Outcome.Stale stale -> new Taken(scan.id(), false, false, 0, stale.thing());
      };
    } catch (Malformed e) {
      // One scan that cannot be read keeps none of the others out.
      return new Taken(scan.id(), false, false, 0, String.valueOf(e.getMessage()));
    }
  }

  private static Scan happened(Scan scan) {
    return new Scan(
        scan.id(),
        scan.by(),
        scan.happened(),
        Optional.of(Standing.HAPPENED),
        scan.flight(),
        scan.code(),
        scan.act(),
        scan.at(),
        scan.reason());
  }

  private static Fact fact(AsOf asOf, Scan scan) {
    PlaceId nowhere = new PlaceId("unknown");
    MovementPass pass = MovementPass.read(scan.code(), scan.flight(), nowhere, nowhere);
    Malformed.unless(
        pass.flight().equals(scan.flight()),
        "code",
        pass.flight(),
        "a pass for " + scan.flight() + "; this one is for another flight");
    PersonId person = pass.person();
    FlightId flight = scan.flight();
    return switch (scan.act()) {
      case CHECK_IN -> new MovementFact.CheckedIn(person, flight);
      case BOARD -> new MovementFact.Boarded(person, flight, place(asOf, scan, person, true));
      case ALIGHT -> new MovementFact.Alighted(person, flight, place(asOf, scan, person, false));
      case NO_SHOW -> new MovementFact.NoShow(person, flight);
      case OFF_LOAD ->
          new MovementFact.OffLoaded(
              person, flight, place(asOf, scan, person, true), Text.line("reason", scan.reason()));
    };
  }

  /** Where the scan says, or else where the seat of the person begins or ends. */
  private static PlaceId place(AsOf asOf, Scan scan, PersonId person, boolean begins) {
    return scan.at()
        .or(
            () ->
                asOf.mission().ledger().seats(scan.flight()).stream()
                    .filter(seat -> seat.person().equals(person) && seat.state().holdsASeat())
                    .map(seat -> begins ? seat.from() : seat.to())
                    .findFirst())
        .or(
            () ->
                asOf.mission()
                    .flights()
                    .findFlight(scan.flight())
                    .map(f -> begins ? f.legs().getFirst().from() : f.legs().getLast().to()))
        .orElseThrow(() -> new Malformed("flight", scan.flight().value(), "a flight we know"));
  }
}
