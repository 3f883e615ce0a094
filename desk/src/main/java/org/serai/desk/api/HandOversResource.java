package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.AssistanceFact.PersonHandedOver;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.StateCode;

/** A state takes over people who were brought out: a family at once, or nobody of it. */
@Path("/api/hand-overs")
@Blocking
public class HandOversResource {
  /** An aircraft full of people. */
  private static final int MOST = 500;

  private final Intake intake;

  HandOversResource(Intake intake) {
    this.intake = intake;
  }

  /** Who is taken over, by whom, where. */
  public record HandOverAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      List<PersonId> people,
      StateCode state,
      PlaceId at)
      implements Writes {}

  @POST
  public RestResponse<Written> handOver(HandOverAsked asked, @BeanParam IfMatch ifMatch) {
    int many = asked.people().size();
    Malformed.unless(many >= 1 && many <= MOST, "people", many, "1 to " + MOST);
    Fact[] facts =
        asked.people().stream()
            .map(person -> new PersonHandedOver(person, asked.state(), asked.at()))
            .toArray(Fact[]::new);
    return intake.take(
        asked,
        ifMatch.about(asked.people().toArray()),
        "/api/nationals?state=" + asked.state(),
        facts);
  }
}
