package org.serai.desk.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.journal.WrittenEntry;

/**
 * Which entry spoke last of a thing. Only the folding thread looks at it, so that a condition and
 * the report that it guards are one step.
 */
final class Spoken {
  /** All people, flights and beds of a large mission; what fell out counts as changed. */
  private static final int MOST = 50_000;

  private final Map<String, Long> lastOf = new LinkedHashMap<>(1_024, 0.75f, true);

  /** Of what happened up to here, things may be missing in the map. */
  private long forgotten;

  Spoken(long forgotten) {
    this.forgotten = forgotten;
  }

  void hear(List<WrittenEntry> entries) {
    for (WrittenEntry written : entries) {
      long number = written.entry().number();
      About.of(written.entry().report().fact()).ids().forEach(id -> lastOf.put(id, number));
    }
    var eldest = lastOf.entrySet().iterator();
    while (lastOf.size() > MOST) {
      forgotten = Math.max(forgotten, eldest.next().getValue());
      eldest.remove();
    }
  }

  /** A thing that changed after it was seen, or of which that cannot be said any more. */
  Optional<Outcome.Stale> findChanged(Seen seen) {
    for (String thing : seen.things()) {
      long last = lastOf.getOrDefault(thing, forgotten);
      if (last > seen.entry()) {
        return Optional.of(new Outcome.Stale(thing, seen.entry(), last));
      }
    }
    return Optional.empty();
  }
}
