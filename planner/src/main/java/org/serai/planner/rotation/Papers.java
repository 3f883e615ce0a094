package org.serai.planner.rotation;

/**
 * When a person's documents allow being in at a station: from a visa's first slot to the slot in
 * which the first document ends. A station without papers listed is open to the person throughout.
 */
public record Papers(int station, Span valid) {

  public Papers {
    Require.in(station, 0, Limits.STATIONS - 1, "station of papers");
  }
}
