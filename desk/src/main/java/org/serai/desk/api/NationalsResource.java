package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.serai.desk.boards.NationalsBoard;
import org.serai.mission.terms.StateCode;

/** The list that a state is given: its own nationals, and nobody else. */
@Path("/api/nationals")
@Blocking
public class NationalsResource {
  private final DeskWindow window;

  NationalsResource(DeskWindow window) {
    this.window = window;
  }

  /** A page of the list; {@code withoutConsent} are counted and not named. */
  public record Nationals(
      StateCode state, Paged.Page<NationalsBoard.National> people, int withoutConsent) {}

  @GET
  public Nationals nationals(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("state") @DefaultValue("") String state) {
    StateCode code = new StateCode(state);
    NationalsBoard.OfState list = NationalsBoard.of(window.asOf(asked), code);
    var page = paged.of(list.people(), national -> national.person().value());
    return new Nationals(code, page, list.withoutConsent());
  }
}
