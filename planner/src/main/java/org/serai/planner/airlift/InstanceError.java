package org.serai.planner.airlift;

/** A file that cannot be read as what it claims to be: where, and why. */
public final class InstanceError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private static final int SHOWN = 80;

  InstanceError(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }

  /** A word of a file, in quotes; a file of one line must not fill a screen. */
  static String shown(String word) {
    return '"' + (word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "...") + '"';
  }
}
