package org.serai.desk.boards;

import java.util.List;
import org.serai.mission.rules.Amiss;
import org.serai.mission.rules.Finding;

/** Everything that is amiss at a moment: a long look, taken once for all pages. */
public record Findings(List<Finding> all) {
  public static final Findings NONE = new Findings(List.of());

  public Findings {
    all = List.copyOf(all);
  }

  public static Findings at(AsOf asOf) {
    return new Findings(Amiss.ahead(asOf.picture(), asOf.now(), asOf.moment()));
  }

  public int count() {
    return all.size();
  }
}
