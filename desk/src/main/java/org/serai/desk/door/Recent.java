package org.serai.desk.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.serai.desk.journal.WrittenEntry;
import org.serai.mission.facts.Entry;

/** The last durable entries, so that whoever looked away for a moment is told only what was new. */
final class Recent {
  /** A hundred scans a second for more than a minute; whoever was away longer reads all anew. */
  private static final int MOST = 8_192;

  private final Entry[] ring = new Entry[MOST];
  private long first;
  private long next;

  Recent(long last) {
    this.first = last + 1;
    this.next = first;
  }

  synchronized void add(List<WrittenEntry> written) {
    for (WrittenEntry one : written) {
      ring[(int) (next % MOST)] = one.entry();
      next++;
    }
    first = Math.max(first, next - MOST);
  }

  /** Entries after this number; empty when some of them are not kept any more. */
  synchronized Optional<List<Entry>> findAfter(long number) {
    if (number + 1 < first) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    for (long n = number + 1; n < next; n++) {
      entries.add(ring[(int) (n % MOST)]);
    }
    return Optional.of(entries);
  }
}
