package org.serai.mission.terms;

/** How well a thing is known: a fact with its source, or an assumption with its reason. */
public record Source(boolean assumption, String text) {
  /** What the mission's own desk and scanners report. */
  public static final Source DESK = new Source(false, "desk");

  public Source {
    Malformed.unless(!text.isBlank(), "source", text, "where it is known from");
  }

  public static Source fact(String text) {
    return new Source(false, text);
  }

  public static Source assumption(String text) {
    return new Source(true, text);
  }
}
