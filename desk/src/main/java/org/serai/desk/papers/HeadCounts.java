package org.serai.desk.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serai.desk.planning.Proposal;
import org.serai.desk.planning.Slot;
import org.serai.mission.ledger.Line;
import org.serai.mission.rules.Outlook;
import org.serai.mission.terms.Account;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PlaceKind;

/**
 * Heads per place in the middle of each slot, everybody counted, national staff too. The sum over
 * places is the number of people registered by then.
 *
 * @param noCeiling of the heads at a place, those that no ceiling counts: national staff
 */
record HeadCounts(Map<String, int[]> byPlace, Map<String, int[]> noCeiling, List<PlaceId> places) {
  static final String AWAY = "away";
  static final String ON_THE_WAY = "on the way, or not explained";

  static HeadCounts of(Proposal proposal) {
    List<Slot> slots = proposal.slots();
    Map<String, int[]> counts = new HashMap<>();
    Map<String, int[]> noCeiling = new HashMap<>();
    Outlook outlook = new Outlook(proposal.folded().picture());
    for (Line line : proposal.folded().ledger().lines()) {
      List<Outlook.Step> way = outlook.way(line.person());
      boolean counted =
          proposal
              .folded()
              .people()
              .person(line.person())
              .profile()
              .category()
              .countsAgainstCeiling();
      int step = -1;
      for (int slot = 0; slot < slots.size(); slot++) {
        Instant middle = AmissAhead.middle(slots.get(slot));
        while (step + 1 < way.size() && !way.get(step + 1).from().isAfter(middle)) {
          step++;
        }
        if (step >= 0) {
          count(counts, way.get(step).account(), slot, slots.size());
          if (!counted) {
            count(noCeiling, way.get(step).account(), slot, slots.size());
          }
        }
      }
    }
    return new HeadCounts(counts, noCeiling, places(proposal, counts));
  }

  private static void count(Map<String, int[]> counts, Account account, int slot, int slots) {
    String key =
        switch (account) {
          case Account.At at -> at.place().value();
          case Account.Away _ -> AWAY;
          case Account.Aboard _, Account.Suspense _ -> ON_THE_WAY;
          case Account.Separated _ -> "";
        };
    if (!key.isEmpty()) {
      counts.computeIfAbsent(key, _ -> new int[slots])[slot]++;
    }
  }

  /** The hub first, then stations, then all other places where anybody is, by id. */
  private static List<PlaceId> places(Proposal proposal, Map<String, int[]> counts) {
    return proposal.folded().places().places().stream()
        .filter(place -> counts.containsKey(place.id().value()))
        .sorted(
            Comparator.comparingInt((org.serai.mission.terms.Place p) -> rank(p.kind()))
                .thenComparing(org.serai.mission.terms.Place::name))
        .map(org.serai.mission.terms.Place::id)
        .toList();
  }

  private static int rank(PlaceKind kind) {
    return switch (kind) {
      case HUB -> 0;
      case DUTY_STATION -> 1;
      case COUNTRY, AREA, SITE, AIRFIELD -> 2;
    };
  }
}
