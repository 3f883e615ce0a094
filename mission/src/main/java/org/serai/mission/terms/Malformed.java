package org.serai.mission.terms;

/**
 * A value that cannot be what it claims to be. Whoever reads input catches this and adds the place:
 * file, row and column, or the field of a request.
 */
public final class Malformed extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 80;

  private final String field;
  private final String value;
  private final String wanted;

  /** Says which field held which value, and what would be right. */
  public Malformed(String field, String value, String wanted) {
    super(field + " \"" + shortened(value) + "\": wanted " + wanted);
    this.field = field;
    this.value = shortened(value);
    this.wanted = wanted;
  }

  public String field() {
    return field;
  }

  public String value() {
    return value;
  }

  public String wanted() {
    return wanted;
  }

  /** Stops with the values when {@code holds} is false. */
  public static void unless(boolean holds, String field, Object value, String wanted) {
    if (!holds) {
      throw new Malformed(field, String.valueOf(value), wanted);
    }
  }

  private static String shortened(String value) {
    return value.length() <= SHOWN
        ? value
        : value.substring(0, SHOWN) + "... (" + value.length() + " characters)";
  }
}
