package org.serai.desk.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds the form of a type by looking at it once; a type that has none stops at start-up. */
final class Forms {
  private final Map<Type, Form> known = new HashMap<>();

  Forms() {
    known.put(boolean.class, scalar(Forms::writeTruth, Forms::readTruth));
    known.put(int.class, scalar((v, out) -> out.number((int) v), Forms::readInt));
    known.put(long.class, scalar((v, out) -> out.number((long) v), In::number));
    known.put(double.class, scalar(Forms::writeDouble, Forms::readDouble));
    known.put(String.class, scalar((v, out) -> out.text((String) v), In::text));
    known.put(LocalDate.class, scalar(Forms::writeDate, in -> LocalDate.ofEpochDay(in.number())));
    known.put(Instant.class, scalar(Forms::writeInstant, Forms::readInstant));
    known.put(UUID.class, scalar(Forms::writeUuid, Forms::readUuid));
    Map<String, ZoneId> zones = new ConcurrentHashMap<>();
    known.put(
        ZoneId.class,
        scalar(
            (v, out) -> out.text(((ZoneId) v).getId()),
            in -> zones.computeIfAbsent(in.text(), ZoneId::of)));
  }

  Form of(Type type) {
    Form form = known.get(type);
    if (form == null) {
      form = make(type);
      known.put(type, form);
    }
    return form;
  }

  private Form make(Type type) {
    if (type instanceof ParameterizedType generic) {
      return makeGeneric(generic);
    }
    if (type instanceof Class<?> plain) {
      if (plain.isRecord()) {
        return new RecordForm(plain, this::of);
      }
      if (plain.isEnum()) {
        return new EnumForm(plain);
      }
      if (plain.isSealed()) {
        return new FamilyForm(plain, this::of);
      }
    }
    throw new Stopped("The journal has no form for " + type + ".");
  }

  private Form makeGeneric(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListForm(of(arguments[0]));
    }
    if (type.getRawType() == Map.class) {
      return new MapForm(of(arguments[0]), of(arguments[1]));
    }
    if (type.getRawType() == Optional.class) {
      return new OptionalForm(of(arguments[0]));
    }
    throw new Stopped("The journal has no form for " + type + ".");
  }

  private record OptionalForm(Form held) implements Form {
    @Override
    public void write(Object value, Out out) {
      Optional<?> optional = (Optional<?>) value;
      writeTruth(optional.isPresent(), out);
      optional.ifPresent(v -> held.write(v, out));
    }

    @Override
    public Object read(In in) {
      return (boolean) readTruth(in) ? Optional.of(held.read(in)) : Optional.empty();
    }

    @Override
    public Optional<Object> whenAbsent() {
      return Optional.of(Optional.empty());
    }
  }

  private record Scalar(BiConsumer<Object, Out> writer, Function<In, Object> reader)
      implements Form {
    @Override
    public void write(Object value, Out out) {
      writer.accept(value, out);
    }

    @Override
    public Object read(In in) {
      return reader.apply(in);
    }
  }

  private static Form scalar(BiConsumer<Object, Out> writer, Function<In, Object> reader) {
    return new Scalar(writer, reader);
  }

  private static void writeTruth(Object value, Out out) {
    out.one((boolean) value ? 1 : 0);
  }

  private static Object readTruth(In in) {
    int truth = in.one();
    if (truth > 1) {
      throw new Stopped("Neither yes (1) nor no (0) but " + truth + ".");
    }
    return truth == 1;
  }

  private static Object readInt(In in) {
    long number = in.number();
    if (number != (int) number) {
      throw new Stopped(number + " does not fit an int.");
    }
    return (int) number;
  }

  private static void writeDouble(Object value, Out out) {
    out.fixed64(Double.doubleToLongBits((double) value));
  }

  private static Object readDouble(In in) {
    return Double.longBitsToDouble(in.fixed64());
  }

  private static void writeDate(Object value, Out out) {
    out.number(((LocalDate) value).toEpochDay());
  }

  private static void writeInstant(Object value, Out out) {
    Instant instant = (Instant) value;
    out.number(instant.getEpochSecond());
    out.count(instant.getNano());
  }

  private static Object readInstant(In in) {
    return Instant.ofEpochSecond(in.number(), in.count());
  }

  private static void writeUuid(Object value, Out out) {
    UUID uuid = (UUID) value;
    out.fixed64(uuid.getMostSignificantBits());
    out.fixed64(uuid.getLeastSignificantBits());
  }

  private static Object readUuid(In in) {
    return new UUID(in.fixed64(), in.fixed64());
  }
}
