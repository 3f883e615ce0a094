package org.serai.bench;

import org.serai.planner.rotation.Person;
import org.serai.planner.rotation.RotationPolicy;
import org.serai.planner.rotation.RotationProblem;
import org.serai.planner.rotation.Wish;

/** What a crew's path costs whatever the others do, for contestants that ask again and again. */
final class CrewTariff {

  private final RotationProblem problem;
  private final Crew crew;
  private final Ways ways;

  /** Wishes, promises and nights by option and slot. */
  final long[][] in;

  final int[][] unsafe;
  final long[] away;
  final long[] hub;
  final boolean[] absent;

  /** Cost on levels 2 to 6, safety units, and hard rules broken. */
  record Toll(long cost, long unsafe, long broken) {}

  CrewTariff(RotationProblem problem, Crew crew, Ways ways) {
    this.problem = problem;
    this.crew = crew;
    this.ways = ways;
    int slots = problem.slots();
    in = new long[crew.posts.length][slots];
    unsafe = new int[crew.posts.length][slots];
    away = new long[slots];
    hub = new long[slots];
    absent = new boolean[slots];
    for (int m = 0; m < crew.size(); m++) {
      for (int t = 0; t < slots; t++) {
        fill(m, t);
      }
    }
  }

  private void fill(int m, int t) {
    int p = crew.members[m];
    Person person = problem.people().get(p);
    RotationPolicy.Costs rates = problem.policy().costs();
    absent[t] |= person.absences().stream().anyMatch(span -> span.holds(t));
    away[t] += told(person, t, Wish.AWAY, crew.code(Crew.AWAY, m));
    hub[t] += told(person, t, Wish.HUB, crew.code(Crew.HUB, m)) + rates.hubNight();
    for (int i = 0; i < crew.posts.length; i++) {
      int post = crew.posts[i][m];
      int station = crew.station[i];
      in[i][t] += told(person, t, station, post) + rates.fieldNight();
      unsafe[i][t] += problem.admits(post, t) ? 0 : 1;
      unsafe[i][t] += problem.mayBeIn(p, station, t) ? 0 : 1;
    }
  }

  /** Wishes and promises of one person who is so in the slot. */
  private long told(Person person, int t, int place, int code) {
    long cost = 0;
    for (Wish wish : person.wishes()) {
      cost += wish.span().holds(t) && wish.place() != place ? wish.weight() : 0;
    }
    if (person.announced().isEmpty()) {
      return cost;
    }
    int announced = person.announced().at(t);
    int where =
        announced >= 0
            ? problem.posts().get(announced).station()
            : announced == Wish.AWAY ? Wish.AWAY : Wish.HUB;
    boolean otherPost = place >= 0 && announced != code;
    return cost
        + (where != place
            ? problem.policy().promises().at(t)
            : otherPost ? problem.policy().promises().otherPost() : 0);
  }

  Toll toll(short[] path) {
    RotationPolicy.Stay stay = problem.policy().stay();
    long cost = fairness(path);
    long units = 0;
    long broken = 0;
    int before = crew.start;
    int served = crew.served;
    int owed = crew.owed;
    for (int t = 0; t < path.length; t++) {
      int now = path[t];
      broken += ways.joins(crew, before, now) ? 0 : crew.size();
      long breaches = 0;
      if (before >= 0 && now < 0) {
        breaches +=
            (long) Math.max(0, crew.rules[before].minimumUseful() - served) * stay.belowMinimum();
        owed = crew.rules[before].rest();
      } else if (before < 0 && now >= 0) {
        breaches += (long) owed * stay.restCut();
      }
      served = now < 0 ? 0 : before < 0 ? 1 : served + 1;
      owed = now >= 0 ? 0 : now == Crew.AWAY ? Math.max(0, owed - 1) : owed;
      if (now >= 0) {
        breaches += served > crew.rules[now].maximum() ? stay.beyondMaximum() : 0;
        units += unsafe[now][t];
      } else if (now <= Crew.HUB && absent[t]) {
        broken += crew.size();
      }
      cost +=
          breaches * crew.size() + (now >= 0 ? in[now][t] : now == Crew.AWAY ? away[t] : hub[t]);
      before = now;
    }
    return new Toll(cost, units, broken);
  }

  private long fairness(short[] path) {
    long exposure = 0;
    for (int t = 0; t < path.length; t++) {
      exposure += path[t] < 0 ? 0 : problem.station(crew.station[path[t]]).exposure().at(t);
    }
    long above = 0;
    for (int p : crew.members) {
      var burden = problem.people().get(p).burden();
      above += Math.max(0, burden.past() + exposure - burden.fairShare());
    }
    return above * problem.policy().unfairness();
  }
}
