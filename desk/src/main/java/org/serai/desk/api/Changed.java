package org.serai.desk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.serai.desk.door.About;
import org.serai.mission.facts.Entry;

/**
 * What was recorded since somebody looked last.
 *
 * @param entry the last entry
 * @param all true when so much changed that everything is to be read anew
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Changed(long entry, boolean all, List<One> changes) {
  /** A screen reads everything anew before it reads a longer list. */
  private static final int MOST = 200;

  public Changed {
    changes = List.copyOf(changes);
  }

  /** One entry: which pillar, which kind of fact, and the ids of what it speaks of. */
  public record One(long entry, String noun, String kind, List<String> ids) {
    static One of(Entry entry) {
      About about = About.of(entry.report().fact());
      return new One(
          entry.number(), about.noun(), about.kind(), about.ids().stream().sorted().toList());
    }
  }

  /** The change from an entry to the present; without its parts when they are too many. */
  static Changed of(long last, Optional<List<Entry>> entries) {
    return entries
        .filter(some -> some.size() <= MOST)
        .map(some -> new Changed(last, false, some.stream().map(One::of).toList()))
        .orElse(new Changed(last, true, List.of()));
  }
}
