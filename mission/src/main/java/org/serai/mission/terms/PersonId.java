package org.serai.mission.terms;

/** Names a person in every fact and says nothing about who that is. */
public record PersonId(String value) implements Comparable<PersonId> {
  public PersonId {
    Code.check("person", value);
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
