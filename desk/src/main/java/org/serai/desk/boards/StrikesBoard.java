package org.serai.desk.boards;

import java.util.Comparator;
import java.util.List;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Struck;

/** What was struck off, why and by whom, in both times; the newest first. */
public final class StrikesBoard {
  private StrikesBoard() {}

  /** A thing that is not there any more; {@code which} is its id. */
  public record Row(Struck.Thing thing, String which, String reason, Told told) {}

  /**
   * Those of one kind of thing; all where it is blank.
   *
   * @param entries of which each strikes something off
   */
  public static List<Row> of(AsOf asOf, List<Entry> entries, String thing) {
    FactWords words = FactWords.of(asOf);
    return entries.stream()
        .filter(entry -> !entry.report().happened().isAfter(asOf.moment()))
        .map(entry -> row(words, entry))
        .filter(row -> thing.isEmpty() || row.thing().name().equals(thing))
        .sorted(Comparator.comparingLong((Row row) -> row.told().number()).reversed())
        .toList();
  }

  private static Row row(FactWords words, Entry entry) {
    Struck struck = (Struck) entry.report().fact();
    return new Row(struck.thing(), struck.id().toString(), struck.reason(), Told.of(words, entry));
  }
}
