package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.mission.facts.AssistanceFact.PriorityTableSet;
import org.serai.mission.terms.Condition;
import org.serai.mission.terms.Criterion;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.ReporterId;

/** What counts for the order of requests; the table in force stands at /api/assistance. */
@Path("/api/priority-tables")
@Blocking
public class PriorityTablesResource {
  private final Intake intake;

  PriorityTablesResource(Intake intake) {
    this.intake = intake;
  }

  /** A row: criterion and value are the words of sheet priority-tables. */
  public record Weighed(String criterion, String value, int weight) {}

  /** The next version of the table. */
  public record TableAsked(
      FactId id,
      ReporterId by,
      Optional<Instant> happened,
      int version,
      @JsonSetter(contentNulls = Nulls.FAIL) List<Weighed> conditions)
      implements Writes {}

  @POST
  public RestResponse<Written> set(TableAsked asked, @BeanParam IfMatch ifMatch) {
    List<Condition> conditions =
        asked.conditions().stream()
            .map(row -> new Condition(Criterion.of(row.criterion(), row.value()), row.weight()))
            .toList();
    return intake.take(
        asked,
        ifMatch.about(),
        "/api/assistance",
        new PriorityTableSet(asked.version(), conditions));
  }
}
