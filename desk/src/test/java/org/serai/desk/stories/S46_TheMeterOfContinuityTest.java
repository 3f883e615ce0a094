package org.serai.desk.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.serai.desk.boards.AsOf;
import org.serai.desk.boards.ContinuityBoard;
import org.serai.desk.boards.SampleMission;
import org.serai.mission.posts.Post;
import org.serai.mission.posts.Tour;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.Malformed;

/** Hour by hour through the move: the fast meter says what counting heads one by one says. */
class S46_TheMeterOfContinuityTest {
  private static final SampleMission SAMPLE = SampleMission.of(60);

  private static AsOf now() {
    return SAMPLE.asOf();
  }

  @Test
  void everyHourIsWhatCountingOneByOneSays() {
    AsOf asOf = now();
    ContinuityBoard board = ContinuityBoard.of(asOf, 14);
    assertThat(board.lines()).hasSize(4);
    for (int hour = board.present() - 24; hour < board.hours(); hour += 5) {
      Instant at = board.origin().plus(Duration.ofHours(hour));
      for (ContinuityBoard.Line line : board.lines()) {
        int[] counted = counted(asOf.at(at), line.criticality());
        assertThat(new int[] {line.spot()[hour], line.hub()[hour]})
            .as("PC%d at %s", line.criticality(), at)
            .containsExactly(counted);
      }
    }
  }

  private static int[] counted(AsOf asOf, int criticality) {
    int spot = 0;
    int hub = 0;
    LocalDate day = asOf.day();
    for (Post post : asOf.mission().posts().posts()) {
      if (post.criticality().number() == criticality) {
        int there = 0;
        int away = 0;
        for (Tour tour : asOf.mission().posts().toursAt(post.id())) {
          Account place = new Account.At(tour.fromHub() ? asOf.hub() : post.station());
          boolean holds =
              tour.days().contains(day)
                  && asOf.findAccount(tour.person()).filter(place::equals).isPresent();
          there += holds && !tour.fromHub() ? 1 : 0;
          away += holds && tour.fromHub() ? 1 : 0;
        }
        int held = Math.min(post.minimum(), there);
        spot += held;
        hub += Math.min(post.minimum() - held, away);
      }
    }
    return new int[] {spot, hub};
  }

  @Test
  void aSpanThatNobodyCanReadIsRefused() {
    assertThatThrownBy(() -> ContinuityBoard.of(now(), 43)).isInstanceOf(Malformed.class);
  }
}
