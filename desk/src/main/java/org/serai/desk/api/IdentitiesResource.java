package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** Names, asked for apart from everything else; ids come and names go in bodies only. */
@Path("/api/identities")
@Blocking
public class IdentitiesResource {
  /** As many as a screen shows, several times over; a page asks again when it scrolls. */
  private static final int MOST = 200;

  private final DeskWindow window;
  private final Names names;

  IdentitiesResource(DeskWindow window, Names names) {
    this.window = window;
    this.names = names;
  }

  /** Whose names are wanted. */
  public record Wanted(List<String> people) {}

  /** The names that are to be had; whoever is missing is shown by id. */
  public record Known(Map<String, String> names) {}

  @POST
  public Known names(Wanted wanted) {
    int asked = wanted.people().size();
    Malformed.unless(asked <= MOST, "people", asked, "at most " + MOST + " ids at once");
    Set<PersonId> forgotten = window.asOf(new Asked()).forgotten();
    Map<String, String> known = new LinkedHashMap<>();
    for (String person : wanted.people()) {
      String name = names.of(new PersonId(person), forgotten);
      if (!name.isEmpty()) {
        known.put(person, name);
      }
    }
    return new Known(known);
  }
}
