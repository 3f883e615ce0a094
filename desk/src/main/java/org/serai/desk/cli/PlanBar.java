package org.serai.desk.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.serai.desk.planning.Gap;
import org.serai.desk.planning.PostWeeks;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Incumbent;

/** Shows how far the search has come: time spent, best plan, and how near the proven bound is. */
final class PlanBar implements AutoCloseable {
  private final ProgressBar bar;
  private final PostWeeks weeks;

  PlanBar(Budget budget, PostWeeks weeks) {
    this.weeks = weeks;
    Duration wall = budget.wall();
    bar =
        new ProgressBarBuilder()
            .setTaskName("Planning")
            .setInitialMax(wall.toMillis())
            .setUnit(" s", 1_000)
            .setUpdateIntervalMillis(200)
            .setStyle(ProgressBarStyle.ASCII)
            .hideEta()
            .build();
  }

  void improved(Incumbent<?> incumbent) {
    bar.stepTo(incumbent.elapsed().toMillis());
    bar.setExtraMessage(soFar(incumbent.objective(), incumbent.bound(), weeks));
  }

  /** The best plan so far and how near it is, in points; it is read at any moment of a search. */
  static String soFar(long objective, long bound, PostWeeks weeks) {
    return weeks.weeks(objective) + ", " + new Gap(objective, bound).brief();
  }

  @Override
  public void close() {
    bar.close();
  }
}
