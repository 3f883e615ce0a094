package org.serai.planner.rotation;

import java.util.List;

/** The cost of one given path at given prices, straight from the rules: for the complete search. */
record PricedPath(RotationProblem problem, PriceList prices) {

  long cost(List<Integer> party, List<PerSlot> states) {
    long cost = 0;
    for (int m = 0; m < party.size(); m++) {
      cost += cost(party.get(m), states.get(m));
    }
    return cost;
  }

  private long cost(int p, PerSlot states) {
    Person person = problem.people().get(p);
    RotationPolicy policy = problem.policy();
    int slots = problem.slots();
    long cost = 0;
    long price = 0;
    int before = person.start().state();
    int served = person.start().served();
    int owed = person.start().restOwed();
    for (int t = 0; t < slots; t++) {
      int now = states.at(t);
      cost += (long) policy.costs().seat() * RotationPlan.legs(problem, before, now).size();
      price += priceOfMove(t, before, now);
      if (State.isIn(before) && !State.isIn(now)) {
        StayRule rule = problem.stayRule(p, problem.posts().get(before).station());
        cost += (long) policy.stay().belowMinimum() * Math.max(0, rule.minimumUseful() - served);
        owed = rule.rest();
      }
      if (!State.isIn(before) && State.isIn(now)) {
        cost += (long) policy.stay().restCut() * owed;
      }
      served = State.isIn(now) ? served + 1 : 0;
      owed = State.isIn(now) ? 0 : State.isAway(now) ? Math.max(0, owed - 1) : owed;
      cost += slot(person, t, now);
      price += State.isIn(now) ? priceIn(p, t, now) : priceOut(t, now);
      if (State.isIn(now)) {
        StayRule rule = problem.stayRule(p, problem.posts().get(now).station());
        cost += served > rule.maximum() ? policy.stay().beyondMaximum() : 0;
      }
      before = now;
    }
    return cost * prices.scale() + price;
  }

  private long priceOfMove(int t, int before, int now) {
    int slots = problem.slots();
    long price = 0;
    for (int k : RotationPlan.legs(problem, before, now)) {
      price += prices.seat().at(k * slots + t);
    }
    if (before != now && State.isIn(before)) {
      price += prices.handover().at(before * slots + t);
    }
    return price;
  }

  private long slot(Person person, int t, int now) {
    RotationPolicy policy = problem.policy();
    long cost = State.isIn(now) ? policy.costs().fieldNight() : 0;
    cost += State.isAtHub(now) ? policy.costs().hubNight() : 0;
    for (Wish wish : person.wishes()) {
      cost += wish.span().holds(t) && wish.place() != place(now) ? wish.weight() : 0;
    }
    if (!person.announced().isEmpty()) {
      int told = person.announced().at(t);
      boolean moved = place(told) != place(now);
      boolean otherPost = !moved && State.isIn(now) && told != now;
      cost += moved ? policy.promises().at(t) : otherPost ? policy.promises().otherPost() : 0;
    }
    return cost;
  }

  private int place(int state) {
    return State.isIn(state)
        ? problem.posts().get(state).station()
        : State.isAway(state) ? Wish.AWAY : Wish.HUB;
  }

  private long priceIn(int p, int t, int post) {
    int s = problem.posts().get(post).station();
    int slots = problem.slots();
    long price = prices.ceiling().at(s * slots + t);
    for (int a = 0; a < problem.network().shares().size(); a++) {
      AgencyShare share = problem.network().shares().get(a);
      boolean counts = share.station() == s && share.agency() == problem.people().get(p).agency();
      price += counts ? prices.share().at(a * slots + t) : 0;
    }
    price += (long) prices.exposure().at(p) * problem.station(s).exposure().at(t);
    price += (long) prices.safety() * (problem.admits(post, t) ? 0 : 1);
    price += (long) prices.safety() * (problem.mayBeIn(p, s, t) ? 0 : 1);
    int units = problem.policy().coverage().fullUnits();
    return price - (long) prices.cover().at(post * slots + t) * units;
  }

  private long priceOut(int t, int state) {
    long price = State.isAtHub(state) ? prices.hub().at(t) : 0;
    int units = problem.policy().coverage().remoteUnits();
    return State.isRemote(state)
        ? price - (long) prices.cover().at(State.remotePost(state) * problem.slots() + t) * units
        : price;
  }
}
