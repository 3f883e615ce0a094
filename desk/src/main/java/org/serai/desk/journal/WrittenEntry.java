package org.serai.desk.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.serai.mission.facts.Entry;

/** An entry with the bytes its report is kept as, which may be made before it has its number. */
public final class WrittenEntry {
  private final Entry entry;
  private final byte[] body;

  private WrittenEntry(Entry entry, byte[] body) {
    refuseFinerThanMicroseconds(entry.recorded());
    refuseFinerThanMicroseconds(entry.report().happened());
    this.entry = entry;
    this.body = body;
  }

  /** An entry, written here. */
  public static WrittenEntry of(Entry entry) {
    return new WrittenEntry(entry, Codec.body(entry.report()));
  }

  /** An entry whose report {@link Codec#body} has written already. */
  public static WrittenEntry of(Entry entry, byte[] body) {
    return new WrittenEntry(entry, body.clone());
  }

  public Entry entry() {
    return entry;
  }

  byte[] body() {
    return body;
  }

  /** The finest time the journal keeps; what is finer would read back as another moment. */
  public static Instant keepable(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  private static void refuseFinerThanMicroseconds(Instant moment) {
    if (!keepable(moment).equals(moment)) {
      throw new Stopped("The journal keeps microseconds; " + moment + " is finer.");
    }
  }
}
