package org.serai.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.serai.desk.journal.RandomFacts;
import org.serai.mission.facts.Entry;
import org.serai.mission.terms.PersonId;

/** A history is looked up, and holds what a walk through the whole journal would have found. */
class MentionsTest {
  private static final long SEED = 35;

  private final List<Entry> entries = new RandomFacts(SEED).entries(1, 5_000);
  private final Mentions mentions = new Mentions();

  @Test
  void whoeverIsNamedInAFactOfAnyKindIsFound() throws ReflectiveOperationException {
    entries.forEach(mentions::note);
    int named = 0;
    for (Entry entry : entries) {
      Set<PersonId> people = new HashSet<>();
      walk(entry.report().fact(), people);
      named += people.size();
      for (PersonId person : people) {
        assertThat(mentions.of(List.of(person)))
            .as("seed %d: %s", SEED, entry)
            .contains(entry.number());
      }
    }
    assertThat(named).as("seed %d", SEED).isGreaterThan(1_000);
  }

  @Test
  void whoIsNowhereHasNoEntries() {
    entries.forEach(mentions::note);
    assertThat(mentions.of(List.of(new PersonId("NOBODY-OF-THESE")))).isEmpty();
  }

  @Test
  void numbersComeInOrderAndOnceHoweverManyAreAskedFor() throws ReflectiveOperationException {
    entries.forEach(mentions::note);
    Set<PersonId> everybody = new HashSet<>();
    for (Entry entry : entries) {
      walk(entry.report().fact(), everybody);
    }
    assertThat(List.copyOf(mentions.of(everybody))).isSorted().doesNotHaveDuplicates();
  }

  /** Looks into everything, and leaves nothing out that could not name anybody. */
  private static void walk(Object value, Set<PersonId> people) throws ReflectiveOperationException {
    switch (value) {
      case PersonId person -> people.add(person);
      case Optional<?> perhaps -> walk(perhaps.stream().toList(), people);
      case Map<?, ?> many -> {
        walk(many.keySet(), people);
        walk(many.values(), people);
      }
      case Collection<?> many -> {
        for (Object one : many) {
          walk(one, people);
        }
      }
      case Record record -> {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          walk(component.getAccessor().invoke(record), people);
        }
      }
      default -> {
        // A word that names nobody.
      }
    }
  }
}
