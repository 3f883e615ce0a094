package org.serai.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.boards.WhatIf;
import org.serai.desk.planning.PlanEvents;
import org.serai.desk.planning.PlanValue;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Replanned;
import org.serai.desk.planning.Replans;
import org.serai.mission.Mission;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;
import org.serai.planner.search.Stop;

/** Sandboxes on a copy of the mission, kept in memory until they are proposed or thrown away. */
final class WhatIfs {
  /** Nobody compares more; the oldest gives way. */
  private static final int MOST = 12;

  /** More changes than this are read in the draft, if it is proposed; the count says how many. */
  private static final int FIRST_CHANGES = 200;

  private static final Duration BUDGET = Duration.ofSeconds(2);

  /** A sandbox as it was shown, with the plan behind it. */
  private record Sandbox(WhatIf shown, Proposal proposal) {}

  private final Map<String, Sandbox> all = new LinkedHashMap<>();
  private final Stop stop;

  WhatIfs(Stop stop) {
    this.stop = stop;
  }

  /** Plans anew after the events; the same id gives the same answer. */
  synchronized WhatIf ask(String id, List<String> events, String mode, Planned base) {
    Sandbox known = all.get(id);
    if (known != null) {
      return known.shown();
    }
    Mission mission = base.mission();
    Planning.Request request =
        new Planning.Request(
            new PlanId("R-" + id.substring(0, 8)),
            base.request().first(),
            base.request().weeks(),
            base.request().now());
    Replans.Asked asked =
        new Replans.Asked(
            request,
            base.proof(),
            events.stream().map(event -> PlanEvents.read(mission, event)).toList(),
            mode(mode));
    Replanned replanned = Replans.replan(mission, asked, Budget.of(BUDGET, 1), _ -> {}, stop);
    WhatIf shown = shown(id, events, mode, replanned);
    all.put(id, new Sandbox(shown, replanned.proposal()));
    if (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return shown;
  }

  private static Replans.Mode mode(String mode) {
    for (Replans.Mode each : Replans.Mode.values()) {
      if (each.name().equalsIgnoreCase(mode)) {
        return each;
      }
    }
    throw new Malformed("mode", mode, "repair, polish or free");
  }

  /** The newest first. */
  synchronized List<WhatIf> shown() {
    List<WhatIf> shown = new ArrayList<>();
    all.values().forEach(each -> shown.addFirst(each.shown()));
    return shown;
  }

  synchronized Optional<Proposal> findProposal(String id) {
    return Optional.ofNullable(all.get(id)).map(Sandbox::proposal);
  }

  synchronized boolean discard(String id) {
    return all.remove(id) != null;
  }

  private static WhatIf shown(String id, List<String> events, String mode, Replanned r) {
    String headline =
        r.broken() == 0
            ? "Nobody would be told anything else."
            : r.broken() == 1
                ? "One person would be told something else."
                : String.format(
                    Locale.ROOT, "%,d people would be told something else.", r.broken());
    String proof =
        r.proven()
            ? "Proven: no plan breaks fewer promises."
            : String.format(Locale.ROOT, "Proven: at least %,d must be.", r.least());
    return new WhatIf(
        id,
        events,
        mode.toLowerCase(Locale.ROOT),
        headline,
        proof,
        levels(r),
        r.changes().stream()
            .limit(FIRST_CHANGES)
            .map(c -> new WhatIf.Told(c.person(), c.words()))
            .toList(),
        r.changes().size(),
        r.refused().stream().map(breach -> breach.toString()).toList());
  }

  private static List<WhatIf.Level> levels(Replanned r) {
    List<WhatIf.Level> levels = new ArrayList<>();
    List<PlanValue.Level> after = r.proposal().value().levels();
    for (int i = 0; i < after.size(); i++) {
      PlanValue.Level now = after.get(i);
      int level = i;
      PlanValue.Level before = r.before().map(v -> v.levels().get(level)).orElse(now);
      levels.add(
          new WhatIf.Level(
              now.name(), before.counted(), now.counted(), before.points(), now.points()));
    }
    return levels;
  }
}
