package org.serai.desk.api;

import java.util.Optional;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.Draft;
import org.serai.mission.terms.Malformed;

/** The ETag of an answer: the entry it was made from, and what else it depends on. */
final class Tag {
  /** Another program may answer in another shape, so a tag holds for one process only. */
  private static final long PROCESS = ProcessHandle.current().pid();

  private Tag() {}

  static String of(AsOf asOf, Optional<Draft> draft) {
    long more = 31 * asOf.now().getEpochSecond() + PROCESS;
    return "\"%d-%x\"".formatted(asOf.mission().lastEntry(), 31 * more + of(draft));
  }

  /** Tells one draft from another, and from none. */
  static int of(Optional<Draft> draft) {
    return draft.map(d -> d.plan().hashCode() + d.reports().size()).orElse(0);
  }

  /** The tag of an answer that says no more than what was recorded. */
  static String of(long entry) {
    return "\"" + entry + "\"";
  }

  /** The entry in a tag of ours. */
  static long entry(String tag) {
    try {
      return Long.parseLong(tag.replaceAll("^(W/)?\"|\"$|-[0-9a-f]+\"$", ""));
    } catch (NumberFormatException e) {
      Malformed refused = new Malformed("If-Match", tag, "the ETag of an answer of this desk");
      refused.initCause(e);
      throw refused;
    }
  }
}
