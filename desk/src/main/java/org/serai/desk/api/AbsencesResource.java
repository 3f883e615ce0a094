package org.serai.desk.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** Days on which people are off duty. */
@Path("/api/absences")
@Blocking
public class AbsencesResource {
  private final Intake intake;

  AbsencesResource(Intake intake) {
    this.intake = intake;
  }

  /** The person is off duty on these days. */
  public record AbsenceAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      AbsenceKind kind,
      LocalDate first,
      LocalDate last)
      implements Writes {}

  @POST
  public RestResponse<Written> absent(AbsenceAsked asked, @BeanParam IfMatch ifMatch) {
    Days days = new Days(asked.first(), asked.last());
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new PersonFact.AbsenceAnnounced(asked.person(), asked.kind(), days));
  }
}
