package org.serai.desk.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;
import org.serai.desk.boards.AsOf;
import org.serai.mission.terms.Malformed;

/**
 * What every page may ask for: another moment than now, the draft instead of what is booked, and
 * nothing at all when it has the answer already.
 */
public class Asked {
  @QueryParam("at")
  @DefaultValue("")
  String at = "";

  @QueryParam("plan")
  @DefaultValue("")
  String plan = "";

  @HeaderParam("If-None-Match")
  @DefaultValue("")
  String had = "";

  /** Absent where the desk asks itself. */
  @Context @Nullable ServerRequestContext request;

  private Optional<AsOf> seen = Optional.empty();

  Optional<Instant> findMoment() {
    if (at.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Moments.instant(at));
    } catch (DateTimeException e) {
      Malformed refused = new Malformed("at", at, "an instant such as 2021-08-22T03:00Z");
      refused.initCause(e);
      throw refused;
    }
  }

  boolean draft() {
    return plan.equals("draft");
  }

  /**
   * Nobody works for somebody who has turned to another page.
   *
   * @throws Gone when the line to the asker is cut
   */
  void stillThere() {
    if (request != null && request.serverResponse().closed()) {
      throw new Gone();
    }
  }

  /** One answer is made from one mission, however often it is looked at on the way. */
  AsOf once(Supplier<AsOf> look) {
    AsOf asOf = seen.orElseGet(look);
    seen = Optional.of(asOf);
    return asOf;
  }

  /**
   * Says on the answer what it was made from.
   *
   * @throws NotModified when the asker has just that already
   */
  void tag(String tag) {
    if (request == null) {
      return;
    }
    request.serverResponse().setResponseHeader("ETag", tag);
    if (has(had, tag)) {
      throw new NotModified(tag);
    }
  }

  /** Whether a tag is among those that the asker has. */
  static boolean has(String had, String tag) {
    return Arrays.asList(had.replace("W/", "").split(" *, *", -1)).contains(tag);
  }

  /** The asker went away before the answer was worked out. */
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Gone() {
      super("Nobody waits for this answer any more.", null, false, false);
    }
  }

  /** Nothing has changed since the asker looked last. */
  static final class NotModified extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String tag;

    NotModified(String tag) {
      super("Not modified: " + tag, null, false, false);
      this.tag = tag;
    }

    String tag() {
      return tag;
    }
  }
}
