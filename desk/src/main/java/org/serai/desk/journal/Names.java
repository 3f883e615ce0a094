package org.serai.desk.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * A closed set of names, each written out in full: entries stay readable when the order changes or
 * a name is added. Reading compares bytes and makes no string.
 */
final class Names {
  private final String of;
  private final byte[][] names;

  Names(String of, List<String> names) {
    if (new HashSet<>(names).size() != names.size()) {
      throw new Stopped("Two of " + of + " have the same name: " + names);
    }
    this.of = of;
    this.names =
        names.stream().map(n -> n.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
  }

  void write(int index, Out out) {
    out.count(names[index].length);
    out.raw(names[index]);
  }

  int read(In in) {
    int size = in.size();
    int from = in.skip(size);
    return index(in.array(), from, size);
  }

  int index(byte[] bytes, int from, int size) {
    for (int i = 0; i < names.length; i++) {
      if (Arrays.equals(names[i], 0, names[i].length, bytes, from, from + size)) {
        return i;
      }
    }
    throw new Stopped(
        ("%s is none of the %d names of %s that this program knows."
                + " A newer Serai wrote it: start that version.")
            .formatted(new String(bytes, from, size, StandardCharsets.UTF_8), names.length, of));
  }
}
