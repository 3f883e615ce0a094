package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact.IdentitySealed;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.PersonId;

/** Seals who somebody is on the way in: from here on only the keys say it. */
@Singleton
public class Sealing {
  private final DeskWindow window;

  Sealing(DeskWindow window) {
    this.window = window;
  }

  /** The fields that are filled in, each a line; those left empty say nothing. */
  static Map<String, String> filled(Map<String, String> fields) {
    Map<String, String> filled = new TreeMap<>();
    fields.forEach(
        (field, value) -> {
          if (!Text.lineOrNone(field, value).isEmpty()) {
            filled.put(field, value);
          }
        });
    return filled;
  }

  /** An identity is sealed once: what is sent again keeps the envelope that it has. */
  Optional<Fact> findSealed(PersonId person, Map<String, String> fields) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Envelope envelope =
        window
            .present()
            .mission()
            .people()
            .findEnvelope(person)
            .orElseGet(() -> window.desk().seals().seal().apply(person, fields));
    return Optional.of(new IdentitySealed(person, envelope));
  }

  /** What the fields of an identity are found again by. */
  List<Likeness> likenesses(Map<String, String> fields) {
    return window.desk().seals().likenesses().apply(fields);
  }
}
