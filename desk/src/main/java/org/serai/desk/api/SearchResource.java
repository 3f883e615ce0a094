package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Search;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;

/** Finds by words. The words come in a body: they may be a name. */
@Path("/api/search")
@Blocking
public class SearchResource {
  /** A long name in any script; more is not typed into a search box. */
  private static final int LONGEST = 120;

  private final DeskWindow window;
  private final Names names;

  SearchResource(DeskWindow window, Names names) {
    this.window = window;
    this.names = names;
  }

  /** What somebody typed; {@code people} says that only people of the mission are wanted. */
  public record Words(String words, Optional<Boolean> people) {}

  @POST
  public Search search(Words asked) {
    int length = asked.words().length();
    // The words themselves stay out of the complaint: they may be a name.
    Malformed.unless(
        length >= 2 && length <= LONGEST, "length of words", length, "2 to " + LONGEST);
    AsOf asOf = window.asOf(new Asked());
    Set<PersonId> forgotten = asOf.forgotten();
    Function<PersonId, String> nameOf = person -> names.of(person, forgotten);
    return asked.people().orElse(false)
        ? Search.ofPeople(asOf, asked.words(), nameOf)
        : Search.of(asOf, asked.words(), nameOf);
  }
}
