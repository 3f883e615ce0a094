package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import org.serai.desk.boards.AsOf;
import org.serai.desk.planning.Clearance;

/** If the order were signed now: when is everybody out, and who has no way? */
@Path("/api/clearance")
@Blocking
public class ClearanceResource {
  /** Flights are hours apart: within a half hour the answer is the same. */
  private static final Duration ROUND = Duration.ofMinutes(30);

  private final DeskWindow window;
  private final Once<Sight, Clearance> answers = new Once<>();

  ClearanceResource(DeskWindow window) {
    this.window = window;
  }

  private record Sight(long entry, boolean draft, Instant moment) {}

  @GET
  public Clearance clearance(@BeanParam Asked asked) {
    AsOf asOf = window.asOf(asked);
    long seconds = ROUND.toSeconds();
    Instant moment = Instant.ofEpochSecond(asOf.moment().getEpochSecond() / seconds * seconds);
    var sight = new Sight(asOf.mission().lastEntry(), asked.draft(), moment);
    return answers.get(sight, () -> Clearance.of(asOf.mission(), moment));
  }
}
