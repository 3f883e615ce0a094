package org.serai.desk.api;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.serai.mission.terms.PersonId;

/** Names that were opened once, in memory only, and dropped as soon as they are forgotten. */
@Singleton
class Names {
  private final DeskWindow window;
  private final Map<PersonId, String> opened = new ConcurrentHashMap<>();

  Names(DeskWindow window) {
    this.window = window;
  }

  /** The name, or blank when it is forgotten or not to be had. */
  String of(PersonId person, Set<PersonId> forgotten) {
    if (forgotten.contains(person)) {
      opened.remove(person);
      return "";
    }
    return opened.computeIfAbsent(person, p -> window.desk().nameOf().apply(p).orElse(""));
  }
}
