package org.serai.desk.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.serai.mission.terms.Malformed;

/** Turns each kind of "no" into its answer. A fault of ours is logged by the server and says so. */
class Problems {

  @ServerExceptionMapper
  Response malformed(Malformed e) {
    return Problem.of(
            400,
            "This was not understood.",
            "%s \"%s\" cannot be read. Nothing was changed.".formatted(e.field(), e.value()),
            "Wanted: " + e.wanted() + ".")
        .response();
  }

  @ServerExceptionMapper
  Response notYetOpen(DeskWindow.NotYetOpen e) {
    return Problem.of(
            503,
            "The desk is opening.",
            "It reads its journal first, so that it shows nothing that is not so.",
            "Try again in a few seconds.")
        .response();
  }

  @ServerExceptionMapper
  Response notFound(NotFoundException e) {
    return Problem.of(
            404, "Not here.", "Nothing stands at this address.", "Look it up with the search box.")
        .response();
  }
}
