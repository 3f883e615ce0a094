package org.serai.mission.terms;

/**
 * Identity of one person under that person's own key, in Base64. Nothing inside this wing can open
 * it.
 */
public record Envelope(String sealed) {
  /**
   * Names, documents and contacts of one person need a few kilobytes; a scan of a page does not
   * fit.
   */
  private static final int LONGEST = 65_536;

  public Envelope {
    Malformed.unless(
        !sealed.isEmpty() && sealed.length() <= LONGEST,
        "envelope",
        sealed.length() + " characters",
        "1 to " + LONGEST + " characters of Base64");
  }

  @Override
  public String toString() {
    return "sealed, " + sealed.length() + " characters";
  }
}
