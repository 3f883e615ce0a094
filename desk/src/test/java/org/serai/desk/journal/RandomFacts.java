package org.serai.desk.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;
import org.serai.mission.terms.StateCode;

/** Facts of every kind with random components, as wild as their constructors allow. */
public final class RandomFacts {
  private static final List<String> SCRIPTS =
      List.of(
          "Kabul", "Алматы", "کابل", "中", "\uD83D\uDEE9", "?", "\u0000", "a\nb", "\"", ",", " ");
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Kabul"), ZoneId.of("Asia/Almaty"), ZoneId.of("UTC"));
  private static final List<StateCode> STATES =
      List.of(new StateCode("KAZ"), new StateCode("KGZ"), new StateCode("LTU"));
  private static final int TRIES = 10_000;

  private final SplittableRandom random;
  private Instant last = Instant.EPOCH;

  public RandomFacts(long seed) {
    this.random = new SplittableRandom(seed);
  }

  Fact fact(Class<?> kind) {
    return (Fact) value(kind);
  }

  Report report(Fact fact) {
    return new Report(
        new FactId(uuid()),
        WrittenEntry.keepable(instant()),
        (ReporterId) value(ReporterId.class),
        (Source) value(Source.class),
        (Standing) value(Standing.class),
        fact);
  }

  /** So many entries, numbered from {@code first}, of any kind. */
  public List<Entry> entries(long first, int count) {
    List<Class<?>> kinds = Codec.FACTS.kinds();
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Entry(
                    first + i,
                    WrittenEntry.keepable(instant()),
                    report(fact(kinds.get(random.nextInt(kinds.size()))))))
        .toList();
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == StateCode.class) {
      return anyOf(STATES);
    }
    if (plain == Likeness.class) {
      String digest = uuid().toString().replace("-", "").substring(0, 20);
      return new Likeness(anyOf(List.of(Likeness.Kind.values())), digest);
    }
    if (plain.isRecord()) {
      return recordOf(plain);
    }
    if (plain.isEnum()) {
      return anyOf(Arrays.asList(plain.getEnumConstants()));
    }
    return plain.isSealed() && plain != ZoneId.class
        ? value(anyOf(Arrays.asList(plain.getPermittedSubclasses())))
        : scalar(plain);
  }

  private Object scalar(Class<?> type) {
    return switch (type.getName()) {
      case "boolean" -> random.nextBoolean();
      case "int" -> random.nextInt(-3, 300);
      case "long" -> random.nextBoolean() ? random.nextLong() : random.nextLong(-3, 300);
      case "double" -> random.nextInt(10) == 0 ? -0.0 : random.nextDouble(-90, 90);
      case "java.lang.String" -> random.nextBoolean() ? code() : text();
      case "java.time.LocalDate" -> LocalDate.ofEpochDay(random.nextLong(-800_000, 800_000));
      case "java.time.Instant" -> instant();
      case "java.time.ZoneId" -> anyOf(ZONES);
      case "java.util.UUID" -> uuid();
      default -> throw new IllegalStateException("no random value for " + type);
    };
  }

  private Object collection(ParameterizedType type) {
    Type[] of = type.getActualTypeArguments();
    int size = random.nextInt(4);
    if (type.getRawType() == List.class) {
      return IntStream.range(0, size).mapToObj(i -> value(of[0])).toList();
    }
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(value(of[0]), value(of[1]));
    }
    return map;
  }

  /** Tries until the constructor is content: a span that ends before it begins is drawn anew. */
  private Object recordOf(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < TRIES; i++) {
      Object[] values =
          Arrays.stream(components).map(c -> value(c.getGenericType())).toArray(Object[]::new);
      try {
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getConstructor(types).newInstance(values);
      } catch (InvocationTargetException refused) {
        if (!(refused.getCause() instanceof IllegalArgumentException)) {
          throw new IllegalStateException(refused);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("no " + type + " in " + TRIES + " tries");
  }

  /** Half of the moments lie within a month of the one before: spans have a longest length. */
  private Instant instant() {
    last =
        random.nextBoolean()
            ? last.plusSeconds(random.nextLong(-1_000_000L, 2_000_000L))
            : Instant.ofEpochSecond(
                random.nextLong(-2_000_000_000L, 9_000_000_000L), random.nextInt(1_000_000_000));
    return last;
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String code() {
    return "P-" + random.nextInt(100_000);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(anyOf(SCRIPTS));
    }
    return text.toString();
  }

  private <T> T anyOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
