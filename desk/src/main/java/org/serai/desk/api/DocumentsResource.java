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
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;

/** Papers and certificates that people hold. */
@Path("/api/documents")
@Blocking
public class DocumentsResource {
  private final Intake intake;

  DocumentsResource(Intake intake) {
    this.intake = intake;
  }

  /** The person holds a document, valid on these days. */
  public record DocumentAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      PersonId person,
      DocumentKind kind,
      LocalDate first,
      LocalDate last)
      implements Writes {}

  @POST
  public RestResponse<Written> hold(DocumentAsked asked, @BeanParam IfMatch ifMatch) {
    Days days = new Days(asked.first(), asked.last());
    return intake.take(
        asked,
        ifMatch.about(asked.person()),
        "/api/people/" + asked.person(),
        new PersonFact.DocumentHeld(asked.person(), asked.kind(), days));
  }
}
