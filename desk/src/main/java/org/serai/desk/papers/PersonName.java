package org.serai.desk.papers;

/** What a manifest says of a person beside the id; a blank field is one that nobody knows. */
public record PersonName(String name, String nationality, String document) {
  /** Shows nothing: names must not reach a log by accident. */
  @Override
  public String toString() {
    return "a name";
  }
}
