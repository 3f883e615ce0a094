package org.serai.desk.boards;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.serai.mission.security.Decision;
import org.serai.mission.terms.DecisionId;
import org.serai.mission.terms.Measure;
import org.serai.mission.terms.PlaceId;

/** What was decided, by whom and why, the newest first. */
public final class DecisionsBoard {
  private DecisionsBoard() {}

  /** One signed decision; {@code wording} is how it is called in public, where that differs. */
  public record Row(
      DecisionId decision,
      Measure measure,
      List<PlaceId> areas,
      String wording,
      String reason,
      String signedBy,
      Instant signed) {
    public Row {
      areas = List.copyOf(areas);
    }

    static Row of(Decision d) {
      return new Row(
          d.id(),
          d.measure(),
          d.areas(),
          d.publicWording(),
          d.reason(),
          d.signedBy().toString(),
          d.signed());
    }
  }

  public static List<Row> of(AsOf asOf) {
    return asOf.mission().security().decisions().values().stream()
        .filter(decision -> !decision.signed().isAfter(asOf.moment()))
        .map(Row::of)
        .sorted(Comparator.comparing(Row::signed).reversed().thenComparing(Row::decision))
        .toList();
  }
}
