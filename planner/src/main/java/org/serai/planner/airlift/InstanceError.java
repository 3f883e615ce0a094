package org.serai.planner.airlift;

/** A file that cannot be read as what it claims to be: where, and why. */
public final class InstanceError extends RuntimeException {
  private static final long serialVersionUID = 1;

  InstanceError(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
