package org.serai.desk.journal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many pairs, and then each, by the bytes of its key: equal maps are written equally. */
record MapForm(Form key, Form held) implements Form {
  @Override
  public void write(Object value, Out out) {
    Map<byte[], Object> pairs = new TreeMap<>(Arrays::compare);
    ((Map<?, ?>) value).forEach((k, v) -> pairs.put(bytes(k), v));
    out.count(pairs.size());
    pairs.forEach(
        (k, v) -> {
          out.raw(k);
          held.write(v, out);
        });
  }

  private byte[] bytes(Object key) {
    Out out = new Out(16);
    this.key.write(key, out);
    return out.copy();
  }

  @Override
  public Object read(In in) {
    int size = in.size();
    Map<Object, Object> map = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      if (map.put(key.read(in), held.read(in)) != null) {
        throw new Stopped("A key stands twice in a map.");
      }
    }
    return Map.copyOf(map);
  }

  @Override
  public Optional<Object> whenAbsent() {
    return Optional.of(Map.of());
  }
}
