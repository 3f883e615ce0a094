package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.serai.desk.door.Outcome;
import org.serai.desk.door.Seen;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.Source;

/** Takes what is written to the desk through the one door, and says what became of it. */
@Singleton
public class Intake {
  /** Clocks of scanners run ahead; what lies further ahead has not happened. */
  private static final Duration FAST_CLOCK = Duration.ofMinutes(10);

  private final DeskWindow window;

  Intake(DeskWindow window) {
    this.window = window;
  }

  /**
   * Records one fact, or several that stand or fall together, and answers 201, or 200 for a repeat.
   *
   * @param at the address under which it can be read
   */
  RestResponse<Written> take(Writes asked, Seen seen, String at, Fact... facts) {
    return answer(asked, at, reports(asked, List.of(facts)), seen);
  }

  /** The same for facts whose reports were made already, as those of a draft. */
  RestResponse<Written> answer(Writes asked, String at, List<Report> reports, Seen seen) {
    return switch (window.record(reports, seen)) {
      case Outcome.Accepted(List<Long> numbers) -> written(201, asked.id(), numbers, at);
      case Outcome.Repeated(List<Long> numbers) -> repeated(asked.id(), reports, numbers, at);
      case Outcome.Stale stale -> Problem.stale(stale).instead();
      case Outcome.Refused refused -> Problem.refused(refused.breaches()).instead();
    };
  }

  /** The present by the desk's clock. */
  Instant now() {
    return window.present().now();
  }

  /** The facts as reports; the first bears the id of the body, the others follow from it. */
  List<Report> reports(Writes asked, List<Fact> facts) {
    Instant now = window.present().now();
    Instant happened = asked.happened().orElse(now);
    Malformed.unless(
        !happened.isAfter(now.plus(FAST_CLOCK)),
        "happened",
        happened,
        "a moment that has come; the desk has " + said(now));
    List<Report> reports = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      FactId id = reports.isEmpty() ? asked.id() : following(asked.id(), reports.size());
      Source source = asked.source();
      reports.add(new Report(id, happened, asked.by(), source, asked.standing(), fact));
    }
    return reports;
  }

  /** As a sentence to a person has it, by the desk's own clock. */
  String said(Instant moment) {
    return new Named(window.present().picture()).end(moment);
  }

  private static FactId following(FactId id, int index) {
    byte[] name = (id + "/" + index).getBytes(StandardCharsets.UTF_8);
    return new FactId(UUID.nameUUIDFromBytes(name));
  }

  /** A repeat is the same report again; another one under the same id is a mistake of its maker. */
  private RestResponse<Written> repeated(
      FactId id, List<Report> reports, List<Long> numbers, String at) {
    List<Entry> entries = window.desk().entries().apply(numbers);
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).report().fact().equals(reports.get(i).fact())) {
        return Problem.of(
                409,
                "This id was used before.",
                "Entry %d was recorded under %s and says something else. Nothing was recorded."
                    .formatted(entries.get(i).number(), id),
                "Make a new id for what is new; send the same id only to repeat the same report.")
            .instead();
      }
    }
    return written(200, id, numbers, at);
  }

  private static RestResponse<Written> written(
      int status, FactId id, List<Long> numbers, String at) {
    Written body = new Written(id, numbers, status == 200, at);
    return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body)
        .location(URI.create(at))
        .header("ETag", Tag.of(numbers.getLast()))
        .build();
  }
}
