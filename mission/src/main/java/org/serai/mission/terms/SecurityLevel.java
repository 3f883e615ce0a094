package org.serai.mission.terms;

/** A level of the UN Security Level System, 1 to 6. A level states a threat; it orders nothing. */
public enum SecurityLevel {
  MINIMAL(1),
  LOW(2),
  MODERATE(3),
  SUBSTANTIAL(4),
  HIGH(5),
  EXTREME(6);

  private final int number;

  SecurityLevel(int number) {
    this.number = number;
  }

  /** 1 for minimal to 6 for extreme. */
  public int number() {
    return number;
  }

  /** The level with this number, or a complaint that shows it. */
  public static SecurityLevel of(int number) {
    Malformed.unless(number >= 1 && number <= 6, "level", number, "1 (minimal) to 6 (extreme)");
    return values()[number - 1];
  }
}
