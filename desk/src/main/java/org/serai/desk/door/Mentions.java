package org.serai.desk.door;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.FlightFact;
import org.serai.mission.facts.PlanFact;
import org.serai.mission.facts.SecurityFact;
import org.serai.mission.facts.Struck;
import org.serai.mission.terms.FlightId;
import org.serai.mission.terms.PersonId;

/**
 * Which entries name a person, tell what becomes of a flight, or sign a decision or a plan, so that
 * a history is looked up and the journal is not walked. Eight bytes for each mention. One thread
 * adds; any may ask.
 */
public final class Mentions {
  /** Stands for all that was ever struck off: its list is looked up like a history. */
  public static final Record STRUCK = new StruckOff();

  private record StruckOff() {}

  /** By the id of the person, flight, decision or plan. */
  private final Map<Record, Numbers> entries = new ConcurrentHashMap<>();

  public void note(Entry entry) {
    long number = entry.number();
    Fact fact = entry.report().fact();
    collect(fact, PersonId.class, person -> note(person, number));
    if (fact instanceof Struck) {
      note(STRUCK, number);
    }
    if (fact instanceof FlightFact) {
      collect(fact, FlightId.class, flight -> note(flight, number));
    } else if (fact instanceof SecurityFact.DecisionSigned signed) {
      note(signed.decision(), number);
    } else if (fact instanceof PlanFact.PlanPublished published) {
      note(published.plan(), number);
    }
  }

  private void note(Record thing, long number) {
    entries.computeIfAbsent(thing, _ -> new Numbers()).add(number);
  }

  /** The numbers of the entries that mention any of these, in order. */
  public SortedSet<Long> of(Collection<? extends Record> things) {
    SortedSet<Long> numbers = new TreeSet<>();
    for (Record thing : things) {
      Optional.ofNullable(entries.get(thing)).ifPresent(found -> found.addTo(numbers));
    }
    return numbers;
  }

  /** Numbers that only grow. */
  private static final class Numbers {
    private long[] numbers = new long[4];
    private int count;

    /** A fact may name somebody twice. */
    synchronized void add(long number) {
      if (count > 0 && numbers[count - 1] == number) {
        return;
      }
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = number;
    }

    synchronized void addTo(Collection<Long> all) {
      Arrays.stream(numbers, 0, count).forEach(all::add);
    }
  }

  /** The components of a record on the way to an id; read off once, for a replay asks for all. */
  private static final ClassValue<List<RecordComponent>> WAYS =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .filter(component -> mayLead(component.getType()))
              .toList();
        }
      };

  /** Texts, numbers, days and words of a list name nobody, nor does a record of such. */
  private static boolean mayLead(Class<?> type) {
    if (type == PersonId.class || type == FlightId.class) {
      return true;
    }
    return type.isRecord()
        ? !WAYS.get(type).isEmpty()
        : !type.isPrimitive()
            && !type.isEnum()
            && !type.getName().startsWith("java.time.")
            && type != String.class;
  }

  private static <T> void collect(Object value, Class<T> wanted, Consumer<T> each) {
    switch (value) {
      case Object found when wanted.isInstance(found) -> each.accept(wanted.cast(found));
      case Collection<?> many -> many.forEach(one -> collect(one, wanted, each));
      case Map<?, ?> many ->
          many.forEach(
              (key, one) -> {
                collect(key, wanted, each);
                collect(one, wanted, each);
              });
      case Optional<?> perhaps -> perhaps.ifPresent(one -> collect(one, wanted, each));
      case Record record ->
          WAYS.get(record.getClass())
              .forEach(component -> collect(part(record, component), wanted, each));
      default -> {
        // A word that names nobody.
      }
    }
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(record.getClass() + " hides " + component, e);
    }
  }
}
