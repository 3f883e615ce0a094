package org.serai.desk.journal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One of a closed list, by its name. */
final class EnumForm implements Form {
  private final Object[] constants;
  private final Map<Object, byte[]> written = new HashMap<>();
  private final Names names;

  EnumForm(Class<?> type) {
    this.constants = type.getEnumConstants();
    this.names =
        new Names(
            type.getSimpleName(), Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toList());
    for (int i = 0; i < constants.length; i++) {
      Out out = new Out(16);
      names.write(i, out);
      written.put(constants[i], out.copy());
    }
  }

  @Override
  public void write(Object value, Out out) {
    out.raw(Objects.requireNonNull(written.get(value)));
  }

  @Override
  public Object read(In in) {
    return constants[names.read(in)];
  }
}
