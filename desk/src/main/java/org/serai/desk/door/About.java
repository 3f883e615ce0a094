package org.serai.desk.door;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.serai.mission.facts.Fact;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Place;

/**
 * What a fact speaks of: the pillar that listens first, the kind of fact, and the ids of all things
 * in it. Read off the records, so that a new fact needs no line here.
 */
public record About(String noun, String kind, Set<String> ids) {
  private static final String ID = "Id";
  private static final String FAMILY = "Fact";
  private static final ConcurrentMap<Class<?>, RecordComponent[]> COMPONENTS =
      new ConcurrentHashMap<>();

  public About {
    ids = Set.copyOf(ids);
  }

  /** "security", "LevelSet", [KBL] of a level that was set in Kabul. */
  public static About of(Fact fact) {
    Set<String> ids = new TreeSet<>();
    collect(fact, ids);
    return new About(noun(fact), fact.getClass().getSimpleName(), ids);
  }

  private static String noun(Fact fact) {
    return findNoun(fact.getClass())
        .orElseThrow(
            () -> new IllegalStateException(fact.getClass() + " belongs to no family of facts."));
  }

  /** A family may have families inside: the outermost one gives the noun. */
  private static Optional<String> findNoun(Class<?> type) {
    for (Class<?> family : type.getInterfaces()) {
      String name = family.getSimpleName();
      Optional<String> outer = findNoun(family);
      if (outer.isPresent()) {
        return outer;
      }
      if (name.endsWith(FAMILY) && !name.equals(FAMILY)) {
        return Optional.of(
            name.substring(0, name.length() - FAMILY.length()).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static void collect(Object value, Set<String> ids) {
    switch (value) {
      case Record id when id.getClass().getSimpleName().endsWith(ID) -> ids.add(id.toString());
      case Account.At at -> ids.add(at.place().toString());
      case Account.Aboard aboard -> ids.add(aboard.flight().toString());
      case Place place -> ids.add(place.id().toString());
      case Collection<?> many -> many.forEach(one -> collect(one, ids));
      case Record record -> parts(record).forEach(part -> collect(part, ids));
      default -> {
        // Numbers, texts and days name nothing.
      }
    }
  }

  private static List<Object> parts(Record record) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : componentsOf(record.getClass())) {
      try {
        parts.add(component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(record.getClass() + " hides " + component, e);
      }
    }
    return parts;
  }

  private static RecordComponent[] componentsOf(Class<?> type) {
    return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
  }
}
