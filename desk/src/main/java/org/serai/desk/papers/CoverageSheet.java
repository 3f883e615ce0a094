package org.serai.desk.papers;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.serai.desk.planning.PostCover;
import org.serai.desk.planning.Proposal;
import org.serai.mission.posts.Post;

/** One row per post, one column per slot: holders on the spot, from the hub, and missing. */
final class CoverageSheet {
  private static final int MONTHS_ROW = 2;
  private static final int FIRST_ROW = 4;
  private static final String[] HEADS = {
    "Crit.", "Station", "Post", "Function", "Minimum", "Wanted", "Uncovered"
  };
  private static final int FIRST_SLOT = HEADS.length;

  private final Cells cells;
  private final Proposal proposal;
  private final Ground ground;

  CoverageSheet(Cells cells, Proposal proposal, Ground ground) {
    this.cells = cells;
    this.proposal = proposal;
    this.ground = ground;
  }

  void write() throws IOException {
    cells.title(0, "Coverage: holders on the spot + from the hub; a red cell lacks holders");
    cells.widths(6, 16, 12, 26, 9, 9, 10);
    for (int column = 0; column < HEADS.length; column++) {
      cells.head(MONTHS_ROW, column, "");
      cells.head(MONTHS_ROW + 1, column, HEADS[column]);
    }
    new SlotHeads(cells, ground, proposal.slots()).write(MONTHS_ROW, FIRST_SLOT);
    cells.sheet().freezePane(FIRST_SLOT, FIRST_ROW);
    int row = FIRST_ROW;
    for (PostCover cover : sorted()) {
      post(row, cover);
      row++;
      if (row % Cells.ROWS_IN_MEMORY == 0) {
        cells.sheet().flush();
      }
    }
    cells.sheet().finish();
  }

  private List<PostCover> sorted() {
    return proposal.coverage().stream()
        .sorted(
            Comparator.comparing((PostCover c) -> c.post().criticality())
                .thenComparing(c -> ground.name(c.post().station()))
                .thenComparing(c -> c.post().id()))
        .toList();
  }

  private void post(int row, PostCover cover) {
    Post post = cover.post();
    cells.sheet().value(row, 0, post.criticality().name());
    cells.sheet().value(row, 1, ground.name(post.station()));
    cells.sheet().value(row, 2, post.id().value());
    cells.sheet().value(row, 3, post.function());
    cells.sheet().value(row, 4, post.minimum());
    cells.sheet().value(row, 5, post.wanted());
    int uncovered = 0;
    for (int slot = 0; slot < cover.onTheSpot().size(); slot++) {
      uncovered += cover.missing(slot);
      slot(row, slot, cover);
    }
    cells.sheet().value(row, 6, uncovered);
    cells.fill(row, 0, FIRST_SLOT - 1, "FFFFFF");
  }

  private void slot(int row, int slot, PostCover cover) {
    int there = cover.onTheSpot().get(slot);
    int hub = cover.fromHub().get(slot);
    String text = hub == 0 ? String.valueOf(there) : there + "+" + hub;
    int missing = cover.missing(slot);
    cells.sheet().value(row, FIRST_SLOT + slot, missing == 0 ? text : text + " −" + missing);
    cells.fill(row, FIRST_SLOT + slot, FIRST_SLOT + slot, colour(cover, slot));
  }

  private static String colour(PostCover cover, int slot) {
    if (cover.missing(slot) > 0) {
      return Cells.ALARM;
    }
    return Tally.fromHub(cover, slot) > 0 ? Kind.COVER.fill() : Kind.STATION.fill();
  }
}
