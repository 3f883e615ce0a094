package org.serai.desk.boards;

import java.util.Arrays;
import java.util.List;
import org.serai.mission.terms.Policy;

/** The rows of policy by which the mission is judged and planned. */
public final class PoliciesBoard {
  private PoliciesBoard() {}

  /** A row; {@code value} is what holds, {@code usual} what holds until the mission says so. */
  public record Row(Policy policy, long value, long usual, String unit) {}

  public static List<Row> of(AsOf asOf) {
    return Arrays.stream(Policy.values())
        .map(p -> new Row(p, asOf.mission().places().policy(p), p.usual(), p.unit()))
        .toList();
  }
}
