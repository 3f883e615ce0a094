package org.serai.desk.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.serai.mission.terms.Malformed;

/**
 * What every page may ask for: another moment than now, and the draft instead of what is booked.
 */
public class Asked {
  @QueryParam("at")
  @DefaultValue("")
  String at = "";

  @QueryParam("plan")
  @DefaultValue("")
  String plan = "";

  Optional<Instant> findMoment() {
    if (at.isEmpty()) {
      return Optional.empty();
    }
    try {
      // A slider has minutes, an instant has seconds.
      return Optional.of(Instant.parse(at.replaceFirst("(T\\d\\d:\\d\\d)Z$", "$1:00Z")));
    } catch (DateTimeParseException e) {
      Malformed refused = new Malformed("at", at, "an instant such as 2021-08-22T03:00Z");
      refused.initCause(e);
      throw refused;
    }
  }

  boolean draft() {
    return plan.equals("draft");
  }
}
