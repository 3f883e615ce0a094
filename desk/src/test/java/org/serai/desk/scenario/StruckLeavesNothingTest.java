package org.serai.desk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.serai.mission.Mission;
import org.serai.mission.facts.ContingentFact;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.LodgingFact;
import org.serai.mission.facts.PeaceFact;
import org.serai.mission.facts.PlaceFact;
import org.serai.mission.facts.Report;
import org.serai.mission.facts.Struck;
import org.serai.mission.facts.Struck.Thing;
import org.serai.mission.rules.MayHappen;
import org.serai.mission.rules.Rule;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/**
 * What is struck off is nowhere any more. Each kind of fact that can name a thing is made to name
 * one that nothing else names: then it is refused to strike that off, or the mission holds it
 * nowhere afterwards. A new fact is asked as soon as a sheet can tell it, and a pillar that was
 * forgotten in {@code Speaking} is named by the fact that it kept.
 */
class StruckLeavesNothingTest {
  @TempDir Path folder;

  /** What brings a thing into the world. What stands under the id of another ends in itself. */
  private static final Map<Thing, Class<? extends Fact>> MAKERS =
      Map.of(
          Thing.PLACE, PlaceFact.PlaceDescribed.class,
          Thing.AGENCY, PlaceFact.AgencyDescribed.class,
          Thing.PREMISES, LodgingFact.PremisesOpened.class,
          Thing.ROOM, LodgingFact.RoomDescribed.class,
          Thing.ROUND, PeaceFact.RoundOpened.class,
          Thing.ACCORD, PeaceFact.AccordReached.class,
          Thing.ZONE, PeaceFact.ZoneDeclared.class,
          Thing.PLEDGE, ContingentFact.PledgeMade.class,
          Thing.DEPLOYMENT, ContingentFact.UnitDeployed.class);

  static Stream<Thing> made() {
    return MAKERS.keySet().stream().sorted();
  }

  @Test
  void everyThingIsMadeHereOrStandsUnderTheIdOfAnother() {
    assertThat(Thing.values())
        .filteredOn(thing -> !MAKERS.containsKey(thing))
        .containsExactly(
            Thing.LANDING,
            Thing.FORCES,
            Thing.RECEPTION,
            Thing.TRANSIT,
            Thing.HOST_COUNT,
            Thing.ZONE_EXTENSION,
            Thing.RELIEF,
            Thing.WITHDRAWAL);
  }

  @ParameterizedTest
  @MethodSource("made")
  void isNowhereAfterwards(Thing thing) {
    List<Report> reports = everything();
    Class<? extends Fact> maker = Objects.requireNonNull(MAKERS.get(thing));
    Record fresh = ((Struck) thing.struck("FRESH", "told twice")).id();
    Mission mission = Mission.empty(new MissionId("T-1"));
    Optional<Fact> made = Optional.empty();
    int asked = 0;
    Set<String> kept = new TreeSet<>();
    for (Report report : reports) {
      Fact fact = report.fact();
      if (made.isEmpty() && maker.isInstance(fact)) {
        made = Optional.of(renamed(fact, all(fact, fresh).iterator().next(), fresh));
      }
      if (made.isPresent() && !maker.isInstance(fact)) {
        for (Record old : all(fact, fresh)) {
          Fact naming = renamed(fact, old, fresh);
          asked++;
          if (isKept(with(mission, made.get()), naming, fresh, thing)) {
            kept.add(naming.toString());
          }
        }
      }
      mission = with(mission, report);
    }
    assertThat(asked).as("facts that name a %s", thing).isPositive();
    assertThat(kept).as("%s struck off, and the mission holds it still, by these", fresh).isEmpty();
  }

  private List<Report> everything() {
    return ((ScenarioRead.Good) Everything.sheets().read(folder)).scenario().reports();
  }

  /** Whatever a fact names of the kind; a maker names the thing itself first of all. */
  private static Set<Record> all(Fact fact, Record fresh) {
    Set<Record> found = new LinkedHashSet<>();
    walk(
        fact,
        new IdentityHashMap<>(),
        part -> {
          if (fresh.getClass().isInstance(part)) {
            found.add((Record) part);
          }
          return false;
        });
    return found;
  }

  /** What takes back what was never said of the fresh one is no fact of it. */
  private static boolean isKept(Mission mission, Fact naming, Record fresh, Thing thing) {
    if (MayHappen.unknown(mission.picture(), naming).stream()
        .anyMatch(breach -> breach.rule() == Rule.KNOWN)) {
      return false;
    }
    Mission told = with(mission, naming);
    Fact strike = thing.struck(fresh.toString(), "told twice");
    return MayHappen.unknown(told.picture(), strike).isEmpty()
        && names(with(told, strike).picture(), fresh::equals);
  }

  private static Mission with(Mission mission, Fact fact) {
    FactId id = new FactId(UUID.randomUUID());
    Instant happened = Instant.parse("2021-08-20T00:00:00Z");
    ReporterId by = new ReporterId("test");
    return with(mission, new Report(id, happened, by, Source.DESK, Standing.HAPPENED, fact));
  }

  private static Mission with(Mission mission, Report report) {
    return mission.folded(new Entry(mission.lastEntry() + 1, report.happened(), report));
  }

  private static Fact renamed(Fact fact, Record old, Record fresh) {
    return (Fact) rebuilt(fact, old::equals, fresh);
  }

  /** The same value, with something else in place of what is looked for. */
  private static Object rebuilt(Object value, Predicate<Object> wanted, Record instead) {
    if (wanted.test(value)) {
      return instead;
    }
    if (value instanceof List<?> many) {
      return many.stream().map(one -> rebuilt(one, wanted, instead)).toList();
    }
    if (value instanceof Record record && ours(record)) {
      Object[] parts = parts(record).stream().map(part -> rebuilt(part, wanted, instead)).toArray();
      return made(record, parts);
    }
    return value;
  }

  private static boolean ours(Object value) {
    return value.getClass().getName().startsWith("org.serai.mission.");
  }

  private static Object made(Record record, Object[] parts) {
    try {
      Class<?>[] types =
          Arrays.stream(record.getClass().getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot make another " + record, e);
    }
  }

  private static boolean names(Object whole, Predicate<Object> wanted) {
    return walk(whole, new IdentityHashMap<>(), wanted);
  }

  /** Whether anything that can be reached from a value is what is looked for. */
  private static boolean walk(Object value, Map<Object, Boolean> seen, Predicate<Object> wanted) {
    if (wanted.test(value)) {
      return true;
    }
    if (seen.put(value, true) != null) {
      return false;
    }
    return switch (value) {
      case Map<?, ?> many -> any(many.keySet(), seen, wanted) || any(many.values(), seen, wanted);
      case Collection<?> many -> any(many, seen, wanted);
      case Object[] many -> any(Arrays.asList(many), seen, wanted);
      case Optional<?> perhaps -> perhaps.isPresent() && walk(perhaps.get(), seen, wanted);
      case Record record -> any(parts(record), seen, wanted);
      default -> ours(value) && !(value instanceof Enum<?>) && any(fields(value), seen, wanted);
    };
  }

  private static boolean any(
      Collection<?> many, Map<Object, Boolean> seen, Predicate<Object> wanted) {
    boolean found = false;
    for (Object one : many) {
      found |= one != null && walk(one, seen, wanted);
    }
    return found;
  }

  private static List<Object> parts(Record record) {
    List<Object> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      parts.add(opened(component.getAccessor(), a -> component.getAccessor().invoke(record)));
    }
    return parts;
  }

  private static List<Object> fields(Object value) {
    List<Object> parts = new ArrayList<>();
    for (Field field : value.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        parts.add(opened(field, f -> f.get(value)));
      }
    }
    return parts;
  }

  private interface Reading<T> {
    Object of(T member) throws ReflectiveOperationException;
  }

  private static <T extends AccessibleObject> Object opened(T member, Reading<T> reading) {
    try {
      member.setAccessible(true);
      return reading.of(member);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot look into " + member, e);
    }
  }
}
