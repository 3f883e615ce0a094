package org.serai.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.serai.desk.boards.DraftBoard;
import org.serai.desk.boards.WhatIf;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Replanned;
import org.serai.desk.planning.Replans;
import org.serai.mission.Mission;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;

/** One what-if: the newest plan that its search found, and in the end the last. */
final class Sandbox {
  private final String id;
  private final List<String> events;
  private final String mode;
  private final Stop stop = new Stop();
  private final CompletableFuture<WhatIf> first = new CompletableFuture<>();
  private final CompletableFuture<Replanned> last = new CompletableFuture<>();
  private volatile List<WhatIf> newest = List.of();

  Sandbox(String id, List<String> events, String mode) {
    this.id = id;
    this.events = List.copyOf(events);
    this.mode = mode;
  }

  /** Begins to search on a thread of its own; a fault reaches whoever asks for the answer. */
  void search(Mission mission, Replans.Asked asked, Budget budget) {
    Thread.ofPlatform()
        .daemon()
        .name("what-if")
        .start(
            () -> {
              try {
                Replanned replanned = Replans.replan(mission, asked, budget, this::heard, stop);
                last.complete(replanned);
                // Where no plan was heard of, whoever waits for the first hears the last word.
                first.complete(shown(replanned));
              } catch (RuntimeException | Error fault) {
                last.completeExceptionally(fault);
                first.completeExceptionally(fault);
              }
            });
  }

  private void heard(Replans.Interim plan) {
    WhatIf shown = shown(plan);
    newest = List.of(shown);
    first.complete(shown);
  }

  void stop() {
    stop.raise();
  }

  /** Waits for nothing but the first valid plan. */
  WhatIf newest() {
    if (last.isDone()) {
      return shown(last.join());
    }
    WhatIf begun = first.join();
    return newest.isEmpty() ? begun : newest.getFirst();
  }

  Proposal proposal() {
    return last.join().proposal();
  }

  /** By how much it is better or worse than another; nothing of a plan that may become better. */
  WhatIf.Beside beside(Sandbox other) {
    List<String> better = new ArrayList<>();
    if (settled() && other.settled()) {
      PlanValue mine = proposal().value();
      for (int rank = 0; rank < mine.levels().size(); rank++) {
        better.add(mine.better(other.proposal().value(), rank));
      }
    }
    return new WhatIf.Beside(id, other.id, better);
  }

  private boolean settled() {
    return last.isDone() && !last.isCompletedExceptionally();
  }

  private WhatIf shown(Replans.Interim plan) {
    List<WhatIf.Level> levels =
        plan.value().levels().stream().map(now -> level(plan.value(), now)).toList();
    return new WhatIf(
        id,
        events,
        mode.toLowerCase(Locale.ROOT),
        headline(plan.changes().size()),
        "A valid plan; better ones may come.",
        levels,
        told(plan.changes()),
        plan.changes().size(),
        List.of(),
        true,
        "",
        plan.value().together(),
        plan.value().weeks().legend(),
        plan.value().proven());
  }

  private WhatIf shown(Replanned r) {
    PlanValue after = r.proposal().value();
    return new WhatIf(
        id,
        events,
        mode.toLowerCase(Locale.ROOT),
        headline(r.broken()),
        r.proven()
            ? "Proven: no plan breaks fewer promises."
            : String.format(Locale.ROOT, "Proven: at least %,d must be.", r.least()),
        levels(r),
        told(r.changes()),
        r.changes().size(),
        r.refused().stream().map(breach -> breach.toString()).toList(),
        false,
        r.before().map(then -> after.safer(then)).orElse(""),
        after.together(),
        after.weeks().legend(),
        after.proven());
  }

  /** Of a plan that may still become better: nothing is compared yet. */
  private static WhatIf.Level level(PlanValue value, PlanValue.Level now) {
    String worth = value.worth(now);
    return new WhatIf.Level(now.name(), "", now.counted(), now.points(), "–", worth, "");
  }

  private static String headline(int broken) {
    return broken == 0
        ? "Nobody would be told anything else."
        : broken == 1
            ? "One person would be told something else."
            : String.format(Locale.ROOT, "%,d people would be told something else.", broken);
  }

  private static List<WhatIf.Told> told(List<Replanned.Change> changes) {
    return changes.stream()
        .limit(DraftBoard.FIRST_CHANGES)
        .map(c -> new WhatIf.Told(c.person(), c.first(), c.words()))
        .toList();
  }

  private static List<WhatIf.Level> levels(Replanned r) {
    List<WhatIf.Level> levels = new ArrayList<>();
    PlanValue after = r.proposal().value();
    PlanValue before = r.before().orElse(after);
    for (int i = 0; i < after.levels().size(); i++) {
      PlanValue.Level now = after.levels().get(i);
      levels.add(
          new WhatIf.Level(
              now.name(),
              before.levels().get(i).counted(),
              now.counted(),
              now.points(),
              before.worth(i),
              after.worth(i),
              after.better(before, i)));
    }
    return levels;
  }
}
