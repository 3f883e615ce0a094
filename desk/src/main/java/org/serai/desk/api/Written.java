package org.serai.desk.api;

import java.util.List;
import org.serai.mission.terms.FactId;

/**
 * What was taken down: the entries, and whether they had been there before.
 *
 * @param at the address where it can be read
 */
public record Written(FactId id, List<Long> entries, boolean repeated, String at) {
  public Written {
    entries = List.copyOf(entries);
  }
}
