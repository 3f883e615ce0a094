package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.serai.desk.boards.StateList;
import org.serai.desk.links.CheckInPage;
import org.serai.desk.links.Link;
import org.serai.desk.links.StatePage;
import org.serai.desk.papers.NationalsCsv;

/** The list that a state opens by a signed address: its own nationals, and nobody else. */
@Path("/state/{token}")
@Blocking
public class StateListResource {
  private final DeskWindow window;

  StateListResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public Response list(@PathParam("token") String token) {
    return findLink(token)
        .map(link -> withdrawn(link) ? gone() : page(link, "/state/" + token + "/list.csv"))
        .orElseGet(() -> CheckInResource.html(404, CheckInPage.notValid()));
  }

  private Response page(Link.OfState link, String table) {
    return CheckInResource.html(200, StatePage.of(list(link), link.last(), table));
  }

  private static Response gone() {
    return CheckInResource.html(410, StatePage.withdrawn());
  }

  /** Whether the links of the state were withdrawn since this one was signed. */
  private boolean withdrawn(Link.OfState link) {
    return window.present().mission().assistance().timesWithdrawn(link.state())
        != link.withdrawals();
  }

  @GET
  @Path("list.csv")
  public Response table(@PathParam("token") String token) {
    Link.OfState link = findLink(token).orElseThrow(NotFoundException::new);
    return withdrawn(link) ? gone() : table(list(link));
  }

  private static Response table(StateList list) {
    StreamingOutput table = out -> NationalsCsv.write(out, list);
    return Response.ok(table)
        .type("text/csv;charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + list.state() + ".csv\"")
        .build();
  }

  private StateList list(Link.OfState link) {
    return StateList.of(window.present(), link.state(), window.desk().nameOf());
  }

  /** A link that was signed here, and whose last day is not over. */
  private Optional<Link.OfState> findLink(String token) {
    return window
        .desk()
        .links()
        .find(token)
        .filter(Link.OfState.class::isInstance)
        .map(Link.OfState.class::cast)
        .filter(link -> !window.present().day().isAfter(link.last()));
  }
}
