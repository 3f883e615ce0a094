package org.serai.desk.journal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

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
    String words = cause instanceof IOException io ? words(io) : cause.getMessage();
    return words == null ? "" : " (" + words.strip() + ")";
  }

  /** What went wrong with a file, where Java tells its name and leaves the rest to the class. */
  public static String words(IOException cause) {
    String told = String.valueOf(cause.getMessage());
    return switch (cause) {
      case NoSuchFileException _ -> told + ": there is no such file or folder";
      case AccessDeniedException _ -> told + ": you may not read or write it";
      case FileAlreadyExistsException _ -> told + ": a file of that name is there";
      case NotDirectoryException _ -> told + ": this is no folder";
      case CharacterCodingException _ -> "The text is not UTF-8: " + told;
      default -> told;
    };
  }
}
