package org.serai.desk.papers;

import java.util.Optional;
import java.util.function.Function;
import org.serai.mission.terms.PersonId;

/**
 * The only way a name reaches a paper. Whoever opens envelopes passes the source; where it knows no
 * name, because it was forgotten or never told, the id is shown.
 */
public record Names(Function<PersonId, Optional<PersonName>> source) {
  /** Knows nobody: every paper shows ids. */
  public static final Names NONE = new Names(_ -> Optional.empty());

  /** The name of a person, if anybody knows it and it is not blank. */
  public Optional<PersonName> findName(PersonId person) {
    return source.apply(person).filter(name -> !name.name().isBlank());
  }

  /** The name, or else the id. */
  public String shown(PersonId person) {
    return findName(person).map(PersonName::name).orElse(person.value());
  }

  @Override
  public String toString() {
    return "a source of names";
  }
}
