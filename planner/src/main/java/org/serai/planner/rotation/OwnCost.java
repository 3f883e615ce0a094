package org.serai.planner.rotation;

/** What a path costs whatever the others do: stay rules, promises, wishes, nights, seats, share. */
final class OwnCost {

  private final Model model;

  OwnCost(Model model) {
    this.model = model;
  }

  /** Levels 2 to 6 of the path's own, in policy units. */
  long of(Party party, short[] path) {
    return withoutFairness(party, path) + fairness(party, exposure(party, path));
  }

  /** The same without what exposure above the fair share costs. */
  long withoutFairness(Party party, short[] path) {
    long cost = 0;
    RotationPolicy.Costs rates = model.policy.costs();
    int before = party.startState;
    int served = party.startServed;
    int owed = party.startOwed;
    long breaches = 0;
    for (int t = 0; t < model.slots; t++) {
      int now = path[t];
      cost += (long) rates.seat() * party.size * Walk.legs(model, party, before, now).length;
      if (before >= 0 && now < 0) {
        breaches += shortStay(party, before, served);
        owed = party.rest[before];
      } else if (before < 0 && now >= 0) {
        breaches += (long) owed * model.policy.stay().restCut();
      }
      served = now >= 0 ? Math.min(party.stayCap, before >= 0 ? served + 1 : 1) : 0;
      owed = now >= 0 ? 0 : now == -1 ? Math.max(0, owed - 1) : owed;
      if (now >= 0) {
        cost += party.ownIn[now * model.slots + t] + (long) rates.fieldNight() * party.size;
        breaches += served > party.maximum[now] ? model.policy.stay().beyondMaximum() : 0;
      } else {
        cost += now == -1 ? party.ownAway[t] : party.ownHub[t] + rates.hubNight() * party.size;
      }
      before = now;
    }
    return cost + breaches * party.size;
  }

  private long shortStay(Party party, int before, int served) {
    return (long) Math.max(0, party.minimum[before] - served) * model.policy.stay().belowMinimum();
  }

  /** Safety units of the path's own: posts not admitted, absences, papers. */
  long unsafe(Party party, short[] path) {
    long units = 0;
    for (int t = 0; t < model.slots; t++) {
      units += path[t] >= 0 ? party.unsafe[path[t] * model.slots + t] : 0;
    }
    return units;
  }

  /** Exposure of each member of the party on the path. */
  long exposure(Party party, short[] path) {
    long sum = 0;
    for (int t = 0; t < model.slots; t++) {
      sum += path[t] >= 0 ? model.exposure[party.station[path[t]] * model.slots + t] : 0;
    }
    return sum;
  }

  /** What so much exposure of each member costs above their fair shares. */
  long fairness(Party party, long exposure) {
    long above = 0;
    for (int p : party.members) {
      above += Math.max(0, exposure - model.exposureLeft[p]);
    }
    return above * model.policy.unfairness();
  }
}
