package org.serai.desk.boards;

import java.util.List;

/** Is everybody safe, and what needs me? */
public record NowBoard(
    int people,
    int suspense,
    List<AmissBoard.Item> amiss,
    int amissTotal,
    MapBoard map,
    List<FlightLoad> next) {
  /** As many as fit beside the map; the rest is one click away, with its count. */
  private static final int FIRST = 6;

  public NowBoard {
    amiss = List.copyOf(amiss);
    next = List.copyOf(next);
  }

  public static NowBoard of(AsOf asOf, Findings findings) {
    MapBoard map = MapBoard.of(asOf);
    return new NowBoard(
        map.people(),
        map.suspense(),
        AmissBoard.oneOfEach(findings).stream().limit(FIRST).toList(),
        findings.count(),
        map,
        FlightsBoard.next(asOf, FIRST));
  }
}
