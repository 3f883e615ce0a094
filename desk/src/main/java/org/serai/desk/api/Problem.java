package org.serai.desk.api;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** Why something did not happen, in words (RFC 9457): title, detail, reasons and a way out. */
record Problem(String title, int status, String detail, List<String> reasons, String wayOut) {
  private static final String PROBLEM_JSON = "application/problem+json";

  Problem {
    reasons = List.copyOf(reasons);
  }

  static Problem of(int status, String title, String detail, String wayOut) {
    return new Problem(title, status, detail, List.of(), wayOut);
  }

  Response response() {
    return Response.status(status).type(PROBLEM_JSON).entity(this).build();
  }
}
