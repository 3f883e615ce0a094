package org.serai.mission.rules;

/** A rule that says no, with the values, and a way out. */
public record Breach(Rule rule, String reason, String wayOut) {
  @Override
  public String toString() {
    return wayOut.isEmpty() ? reason : reason + " " + wayOut;
  }
}
