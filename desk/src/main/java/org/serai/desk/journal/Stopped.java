package org.serai.desk.journal;

/**
 * A fault of ours or of the machine: the program must not go on as if nothing were. The message
 * says what was found and what a person can do; the journal recovers at the next start.
 */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Stopped(String message) {
    super(message);
  }

  public Stopped(String message, Throwable cause) {
    super(message + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? "" : " (" + cause.getMessage().strip() + ")";
  }
}
