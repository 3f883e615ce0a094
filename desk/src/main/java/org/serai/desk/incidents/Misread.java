package org.serai.desk.incidents;

/**
 * What could not be read: in which line, under which name, what stood there, what would be right.
 */
public record Misread(long line, String name, String value, String wanted) {
  @Override
  public String toString() {
    return "line %d, %s: \"%s\"; wanted %s".formatted(line, name, value, wanted);
  }
}
