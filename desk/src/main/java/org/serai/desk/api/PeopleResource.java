package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.PeopleBoard;
import org.serai.desk.boards.PersonBoard;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.PersonId;

/** People by id, never by name. */
@Path("/api/people")
@Blocking
public class PeopleResource {
  private final DeskWindow window;

  PeopleResource(DeskWindow window) {
    this.window = window;
  }

  @GET
  public PeopleBoard people(
      @BeanParam Asked asked,
      @QueryParam("where") @DefaultValue("") String where,
      @QueryParam("agency") @DefaultValue("") String agency,
      @QueryParam("category") @DefaultValue("") String category) {
    var wanted = new PeopleBoard.Wanted(where, agency, category);
    return PeopleBoard.of(window.asOf(asked), wanted);
  }

  @GET
  @Path("{person: .+}")
  public PersonBoard person(@PathParam("person") String person, @BeanParam Asked asked) {
    PersonId id = new PersonId(person);
    AsOf asOf = window.asOf(asked);
    List<Entry> entries = window.desk().entries().apply(PersonBoard.numbers(asOf, id));
    return PersonBoard.find(asOf, id, window.findings(asked), entries)
        .orElseThrow(NotFoundException::new);
  }
}
