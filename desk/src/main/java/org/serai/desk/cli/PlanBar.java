package org.serai.desk.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Incumbent;

/** Shows how far the search has come: time spent, best plan, and how near the proven bound is. */
final class PlanBar implements AutoCloseable {
  private final ProgressBar bar;

  PlanBar(Budget budget) {
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
    String gap =
        incumbent.bound() > 0 ? ", proven within %.2f %%".formatted(incumbent.gap() * 100) : "";
    bar.setExtraMessage("best %,d points%s".formatted(incumbent.objective(), gap));
  }

  @Override
  public void close() {
    bar.close();
  }
}
