package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.serai.desk.boards.Excerpt;
import org.serai.desk.boards.NationalsBoard;
import org.serai.desk.boards.Page;
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
      StateCode state,
      List<NationalsBoard.National> items,
      int total,
      String next,
      int withoutConsent)
      implements Excerpt {
    public Nationals {
      items = List.copyOf(items);
    }
  }

  @GET
  public Nationals nationals(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("state") @DefaultValue("") String state) {
    StateCode code = new StateCode(state);
    NationalsBoard.OfState list = NationalsBoard.of(window.asOf(asked), code);
    Page<NationalsBoard.National> page =
        paged.of(list.people(), national -> national.person().value());
    return new Nationals(code, page.items(), page.total(), page.next(), list.withoutConsent());
  }
}
