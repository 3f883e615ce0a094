package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.HistoryBoard;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.PeopleBoard;
import org.serai.desk.boards.PersonBoard;
import org.serai.desk.door.About;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Category;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Sex;
import org.serai.mission.terms.StateCode;

/** People by id, never by name. */
@Path("/api/people")
@Blocking
public class PeopleResource {
  private final DeskWindow window;
  private final Intake intake;
  private final Registry registry;

  PeopleResource(DeskWindow window, Intake intake, Registry registry) {
    this.window = window;
    this.intake = intake;
    this.registry = registry;
  }

  /** Somebody new; {@code at} is a place, or the word "away". */
  public record PersonAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      AgencyId agency,
      Category category,
      String at,
      LocalDate since,
      PersonId person,
      Sex sex,
      String name,
      String ownName,
      Optional<StateCode> nationality,
      String phone)
      implements Writes {

    Newcomer newcomer() {
      return new Newcomer(person, sex, name, ownName, nationality, phone);
    }

    /** Never shows who it is: this text may end in a log. */
    @Override
    public String toString() {
      return newcomer().toString();
    }
  }

  @POST
  public RestResponse<Written> register(PersonAsked asked, @BeanParam IfMatch ifMatch) {
    PersonId person = asked.person();
    return intake.take(
        asked,
        ifMatch.about(person),
        "/api/people/" + person,
        registry
            .facts(asked.newcomer(), asked.agency(), asked.category(), asked.at(), asked.since())
            .toArray(Fact[]::new));
  }

  @GET
  public Page<PeopleBoard.Row> people(
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("where") @DefaultValue("") String where,
      @QueryParam("agency") @DefaultValue("") String agency,
      @QueryParam("category") @DefaultValue("") String category,
      @QueryParam("order") @DefaultValue("person") String order) {
    var wanted = new PeopleBoard.Wanted(where, agency, category);
    return PeopleBoard.of(window.asOf(asked), wanted, ordered(order), paged.asked());
  }

  private static PeopleBoard.Order ordered(String order) {
    return Arrays.stream(PeopleBoard.Order.values())
        .filter(known -> known.name().equalsIgnoreCase(order))
        .findFirst()
        .orElseThrow(() -> new Malformed("order", order, "person, where, agency or category"));
  }

  /** Everything that touches a person: what happened, and when we knew. */
  @GET
  @Path("{person: .+}/history")
  public HistoryBoard history(
      @PathParam("person") String person,
      @BeanParam Asked asked,
      @BeanParam Paged paged,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("late") @DefaultValue("false") boolean late) {
    AsOf asOf = window.asOf(asked);
    PersonId id = new PersonId(person);
    if (asOf.mission().people().findPerson(id).isEmpty()) {
      throw new NotFoundException();
    }
    return HistoryBoard.of(
        asOf, touched(asOf, id), new HistoryBoard.Wanted(kind, late), paged.asked());
  }

  private List<Entry> touched(AsOf asOf, PersonId person) {
    var around = HistoryBoard.Around.of(asOf, person);
    return window
        .desk()
        .touched()
        .apply(around.things(), fact -> around.touchedBy(fact, About.of(fact).ids()));
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
