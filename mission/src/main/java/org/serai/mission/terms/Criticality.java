package org.serai.mission.terms;

/** Programme criticality of a post: PC1 is the last to leave. */
public enum Criticality {
  PC1(1),
  PC2(2),
  PC3(3),
  PC4(4);

  private final int number;

  Criticality(int number) {
    this.number = number;
  }

  /** 1 for PC1 to 4 for PC4. */
  public int number() {
    return number;
  }

  /** The criticality with this number, or a complaint that shows it. */
  public static Criticality of(int number) {
    Malformed.unless(number >= 1 && number <= 4, "criticality", number, "1 (PC1) to 4 (PC4)");
    return values()[number - 1];
  }
}
