package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.door.Outcome;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.Rule;

/**
 * Why something did not happen, in words (RFC 9457).
 *
 * @param reasons each rule that says no, with its values
 * @param rules the names of these rules, in the same order
 * @param wayOut what to do now
 * @param field what in a body or query could not be read; blank when that is not the trouble
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    String title,
    int status,
    String detail,
    List<String> reasons,
    List<String> rules,
    String wayOut,
    String field,
    String value,
    String wanted) {
  static final String PROBLEM_JSON = "application/problem+json";

  Problem {
    reasons = List.copyOf(reasons);
    rules = List.copyOf(rules);
  }

  static Problem of(int status, String title, String detail, String wayOut) {
    return new Problem(title, status, detail, List.of(), List.of(), wayOut, "", "", "");
  }

  /** Rules say no; who speaks of what nobody knows is told that it is not there. */
  static Problem refused(List<Breach> breaches) {
    boolean unknown = breaches.stream().allMatch(breach -> breach.rule() == Rule.KNOWN);
    return new Problem(
        unknown ? "Not known here." : "Not recorded.",
        unknown ? 404 : 409,
        breaches.getFirst().reason() + " Nothing was recorded.",
        breaches.stream().map(Breach::toString).toList(),
        breaches.stream().map(breach -> breach.rule().name()).toList(),
        breaches.getFirst().wayOut(),
        "",
        "",
        "");
  }

  static Problem stale(Outcome.Stale stale) {
    return of(
        412,
        "Somebody was faster.",
        "%s changed with entry %d; you had looked at it after entry %d. Nothing was recorded."
            .formatted(stale.thing(), stale.changed(), stale.seen()),
        "Read it again, then decide again.");
  }

  static Problem malformed(String field, String value, String wanted) {
    return new Problem(
        "This was not understood.",
        400,
        value.isEmpty()
            ? "%s is missing. Nothing was changed.".formatted(field)
            : "%s \"%s\" cannot be read. Nothing was changed.".formatted(field, value),
        List.of(),
        List.of(),
        "Wanted: " + wanted + ".",
        field,
        value,
        wanted);
  }

  /** The answer of a window that says what was written, when nothing was. */
  @SuppressWarnings("unchecked") // The type is what programs are told of an answer that succeeds.
  <T> RestResponse<T> instead() {
    RestResponse<?> answer =
        RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), this)
            .type(PROBLEM_JSON)
            .build();
    return (RestResponse<T>) answer;
  }

  Response response() {
    return Response.status(status).type(PROBLEM_JSON).entity(this).build();
  }
}
