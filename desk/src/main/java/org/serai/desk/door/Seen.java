package org.serai.desk.door;

import java.util.Set;

/**
 * What a caller had before their eyes when they wrote: the mission after {@code entry}, and the
 * things they looked at. The door refuses when one of these has changed since.
 */
public record Seen(long entry, Set<String> things) {
  /** For a caller who lays no condition. */
  public static final Seen NOTHING = new Seen(Long.MAX_VALUE, Set.of());

  public Seen {
    things = Set.copyOf(things);
  }
}
