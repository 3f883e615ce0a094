package org.serai.mission.assistance;

import org.serai.mission.terms.RequestId;

/** Two requests that somebody has compared, in the order of their ids. */
record Verdict(RequestId one, RequestId other) {
  static Verdict of(RequestId a, RequestId b) {
    return a.compareTo(b) < 0 ? new Verdict(a, b) : new Verdict(b, a);
  }
}
