package org.serai.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serai.desk.boards.WhatIf;
import org.serai.desk.planning.Planning;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Replans;
import org.serai.mission.terms.Malformed;
import org.serai.mission.terms.PlanId;
import org.serai.planner.search.Budget;

/** Sandboxes on a copy of the mission, kept in memory until they are proposed or thrown away. */
final class WhatIfs {
  /** Nobody compares more; the oldest gives way. */
  private static final int MOST = 12;

  private static final Duration BUDGET = Duration.ofSeconds(2);

  private final Map<String, Sandbox> all = new LinkedHashMap<>();

  /**
   * Plans anew after the events, beside; answers with the first valid plan, and with the newest one
   * when it is asked for again. Whoever asks something else no longer waits for the one before.
   */
  WhatIf ask(String id, List<String> events, String mode, Planned base) {
    return sandbox(id, events, mode, base).newest();
  }

  private synchronized Sandbox sandbox(String id, List<String> events, String mode, Planned base) {
    Sandbox known = all.get(id);
    if (known != null) {
      return known;
    }
    Planning.Request request =
        new Planning.Request(
            new PlanId("R-" + id.substring(0, 8)),
            base.request().first(),
            base.request().weeks(),
            base.request().now());
    Replans.Asked asked = new Replans.Asked(request, base.proof(), events, mode(mode));
    asked.aftermath(base.mission()); // refuses what cannot be read, before anything is searched
    all.values().forEach(Sandbox::stop);
    Sandbox sandbox = new Sandbox(id, events, mode);
    sandbox.search(base.mission(), asked, Budget.of(BUDGET, 1));
    all.put(id, sandbox);
    if (all.size() > MOST) {
      all.remove(all.keySet().iterator().next());
    }
    return sandbox;
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
  List<WhatIf> shown() {
    List<Sandbox> kept;
    synchronized (this) {
      kept = new ArrayList<>(all.values());
    }
    return kept.reversed().stream().map(Sandbox::newest).toList();
  }

  /** What would be the draft: the last word, for which it waits. */
  Optional<Proposal> findProposal(String id) {
    return find(id).map(Sandbox::proposal);
  }

  /** How one is better or worse than another, level by level. */
  Optional<WhatIf.Beside> findBeside(String id, String other) {
    return find(id).flatMap(one -> find(other).map(another -> one.beside(another)));
  }

  private synchronized Optional<Sandbox> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  synchronized boolean discard(String id) {
    Sandbox gone = all.remove(id);
    if (gone != null) {
      gone.stop();
    }
    return gone != null;
  }

  synchronized void stop() {
    all.values().forEach(Sandbox::stop);
  }
}
