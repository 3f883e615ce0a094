package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.boards.HelpBoard;
import org.serai.desk.boards.Page;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.AssistanceFact.ApplicantNamed;
import org.serai.mission.facts.AssistanceFact.ConsentStated;
import org.serai.mission.facts.AssistanceFact.EscortNamed;
import org.serai.mission.facts.AssistanceFact.HelpRequested;
import org.serai.mission.facts.AssistanceFact.RequestWithdrawn;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.AgeBand;
import org.serai.mission.terms.AgencyId;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Asker;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.RequestId;
import org.serai.mission.terms.StateCode;
import org.serai.mission.terms.Vulnerability;

/** Requests for help. Names come in bodies, are sealed on the way in, and never go out here. */
@Path("/api/requests")
@Blocking
public class RequestsResource {
  /** A clan that travels together; more come as several requests. */
  private static final int MOST_PEOPLE = 40;

  private final DeskWindow window;
  private final Intake intake;
  private final Sealing sealing;

  RequestsResource(DeskWindow window, Intake intake, Sealing sealing) {
    this.window = window;
    this.intake = intake;
    this.sealing = sealing;
  }

  /** One person: what is declared, and who it is, to be sealed. */
  public record Person(
      PersonId person,
      StateCode nationality,
      AgeBand age,
      boolean documents,
      List<Vulnerability> declares,
      String name,
      String ownName,
      String number,
      String phone) {
    Map<String, String> identity() {
      return Sealing.filled(
          Map.of("name", name, "own_name", ownName, "number", number, "phone", phone));
    }

    /** Never shows who it is: this text may end in a log. */
    @Override
    public String toString() {
      return "applicant " + person;
    }
  }

  /** A request as the desk of an embassy takes it down. */
  public record RequestAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      RequestId request,
      AgencyId embassy,
      PlaceId at,
      String asker,
      boolean consent,
      @JsonSetter(contentNulls = Nulls.FAIL) List<Person> people)
      implements Writes {}

  /** Whether the people of a request consent. */
  public record ConsentAsked(
      FactId id, ReporterId by, Optional<Instant> happened, RequestId request, boolean given)
      implements Writes {}

  /** Who of age travels with minors. */
  public record EscortAsked(
      FactId id, ReporterId by, Optional<Instant> happened, RequestId request, PersonId escort)
      implements Writes {}

  /** That help is not needed any more. */
  public record WithdrawalAsked(
      FactId id, ReporterId by, Optional<Instant> happened, RequestId request, String reason)
      implements Writes {}

  /** The queue, the first one first. */
  @GET
  public Page<HelpBoard.Row> requests(@BeanParam Asked asked, @BeanParam Paged paged) {
    return paged.of(HelpBoard.queue(window.asOf(asked)), row -> row.request().value());
  }

  @POST
  public RestResponse<Written> ask(RequestAsked asked, @BeanParam IfMatch ifMatch) {
    int many = asked.people().size();
    Malformed.unless(many >= 1 && many <= MOST_PEOPLE, "people", many, "1 to " + MOST_PEOPLE);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new HelpRequested(
            asked.request(),
            asked.embassy(),
            asked.at(),
            Asker.of(asked.asker()),
            asked.consent()));
    asked.people().forEach(person -> facts.add(named(asked.request(), person)));
    asked
        .people()
        .forEach(
            person -> sealing.findSealed(person.person(), person.identity()).ifPresent(facts::add));
    return take(asked, ifMatch.about(asked.request()), facts.toArray(Fact[]::new));
  }

  private Fact named(RequestId request, Person person) {
    var found = sealing.likenesses(person.identity());
    return new ApplicantNamed(
        request,
        new Applicant(
            person.person(),
            person.nationality(),
            person.age(),
            person.documents(),
            person.declares(),
            found));
  }

  @POST
  @Path("consents")
  public RestResponse<Written> consent(ConsentAsked asked, @BeanParam IfMatch ifMatch) {
    return take(
        asked, ifMatch.about(asked.request()), new ConsentStated(asked.request(), asked.given()));
  }

  @POST
  @Path("escorts")
  public RestResponse<Written> escort(EscortAsked asked, @BeanParam IfMatch ifMatch) {
    return take(
        asked, ifMatch.about(asked.request()), new EscortNamed(asked.request(), asked.escort()));
  }

  @POST
  @Path("withdrawals")
  public RestResponse<Written> withdraw(WithdrawalAsked asked, @BeanParam IfMatch ifMatch) {
    String reason = Text.page("reason", asked.reason());
    return take(
        asked, ifMatch.about(asked.request()), new RequestWithdrawn(asked.request(), reason));
  }

  private RestResponse<Written> take(Writes asked, Seen seen, Fact... facts) {
    return intake.take(asked, seen, "/api/requests", facts);
  }
}
