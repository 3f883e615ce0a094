package org.serai.desk.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.serai.desk.planning.Proposal;
import org.serai.mission.posts.Post;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PlaceId;

/** plan.csv: one row per person and stay. Ids only: it is the file that travels furthest. */
public final class PlanCsv {
  private final Ground ground;
  private final CsvTable table;

  private PlanCsv(Ground ground, CsvTable table) {
    this.ground = ground;
    this.table = table;
  }

  /** Writes the table; the stream stays open. */
  public static void write(OutputStream out, Proposal proposal) throws IOException {
    PlanCsv csv = new PlanCsv(new Ground(proposal.folded()), new CsvTable(out));
    csv.table.row(
        "person",
        "agency",
        "where",
        "place",
        "post",
        "function",
        "criticality",
        "from",
        "until",
        "flight_in",
        "flight_out");
    Stays stays = new Stays(proposal);
    stays.people().forEach(person -> stays.of(person).forEach(csv::row));
    csv.table.end();
  }

  private void row(Stay stay) {
    Optional<Post> post = ground.findPost(stay.standpoint());
    table.row(
        stay.person().value(),
        ground.mission().people().person(stay.person()).profile().agency().value(),
        Kind.of(stay.standpoint()).code(),
        ground.findPlace(stay.standpoint()).map(PlaceId::value).orElse(""),
        post.map(p -> p.id().value()).orElse(""),
        post.map(Post::function).orElse(""),
        post.map(p -> p.criticality().name()).orElse(""),
        ground.exact(stay.from(), ground.zone()),
        ground.exact(stay.until(), ground.zone()),
        flights(stay.in()),
        flights(stay.out()));
  }

  private static String flights(List<FlightId> flights) {
    return flights.stream().map(FlightId::value).collect(Collectors.joining(" "));
  }
}
